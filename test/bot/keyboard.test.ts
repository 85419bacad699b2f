import { describe, expect, it } from 'vitest';
import { fitted, grid, maxInRow, maxRows, rows, stack } from '../../src/bot/keyboard.js';
import { buttonOf, labelsOf } from '../support/cards.js';

const buttons = (...labels: string[]) =>
  labels.map((label) => ({ ...buttonOf(label), data: label }));
const single = (count: number, name: string) =>
  Array.from({ length: count }, (_, index) => buttons(`${name}${index + 1}`));
const labels = (keyboard: ReturnType<typeof rows>) => labelsOf({ body: [], keyboard });

it('holds 8 rows of 3, as Telegram clients show them', () => {
  expect([maxRows, maxInRow]).toEqual([8, 3]);
});

describe('rows', () => {
  it('drops empty rows', () => {
    expect(labels(rows([], buttons('a'), []))).toEqual([['a']]);
  });

  it('holds each button once', () => {
    expect(labels(rows(buttons('a', 'b'), buttons('b', 'c'), buttons('a')))).toEqual([
      ['a', 'b'],
      ['c'],
    ]);
  });

  it('leaves out what is beyond the limits', () => {
    expect(labels(rows(buttons('a', 'b', 'c', 'd'), ...single(9, 'x')))).toEqual([
      ['a', 'b', 'c'],
      ...single(7, 'x').map((row) => row.map(({ label }) => label)),
    ]);
  });
});

describe('fitted', () => {
  it('keeps the first and the last rows when there are too many', () => {
    const fit = labels(fitted(single(2, 'near'), single(9, 'menu'), [buttons('human')])).flat();
    expect(fit).toEqual(['near1', 'near2', 'menu1', 'menu2', 'menu3', 'menu4', 'menu5', 'human']);
  });

  it('counts no empty row', () => {
    expect(fitted([[]], single(7, 'menu'), [[], buttons('human')])).toHaveLength(8);
  });
});

describe('stack', () => {
  it('puts two short neighbours into a row', () => {
    expect(labels(stack(buttons('解绑手机号', '解绑邮箱', '主菜单')))).toEqual([
      ['解绑手机号', '解绑邮箱'],
      ['主菜单'],
    ]);
  });

  it('counts a Chinese character as two columns, of which 14 are half a row', () => {
    expect(stack(buttons('一二三四五六七', 'fourteen chars'))).toHaveLength(1);
    expect(stack(buttons('一二三四五六七八', 'short'))).toHaveLength(2);
    expect(stack(buttons('short', 'fifteen columns'))).toHaveLength(2);
  });
});

describe('grid', () => {
  it('fills row after row', () => {
    expect(labels(grid(buttons('1', '2', '3', '4'), 3))).toEqual([['1', '2', '3'], ['4']]);
  });
});
