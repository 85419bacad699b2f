import { describe, expect, it } from 'vitest';
import { typedChoice } from '../../src/bot/typed-choice.js';

const onScreen = [
  { label: '上一步', data: '1s:unbind_phone:client:1' },
  { label: '下一步', data: '1s:unbind_phone:client:3' },
  { label: '会影响用 QQ 吗', data: '1t:faq_impact' },
];
const elsewhere = () => [{ label: '主菜单', data: '1m' }];
const nowhere = () => [];
const second = { kind: 'step', topic: 'unbind_phone', method: 'client', step: 3 };
const picked = (text: string) => typedChoice(text, onScreen, elsewhere);

describe('typedChoice', () => {
  it.each(['2', ' 2 ', '2.', '2。', '2、', '2)', '２', '②', '02'])(
    'takes %j for the second',
    (text) => {
      expect(picked(text)).toEqual({ kind: 'action', action: second });
    },
  );

  it.each(['0', '4', '999', '4.'])('tells that there is no %s', (text) => {
    expect(picked(text)).toEqual({ kind: 'out-of-range' });
  });

  it('leaves a number to be understood where nothing is on screen', () => {
    expect(typedChoice('1', [], elsewhere)).toEqual({ kind: 'none' });
  });

  it('numbers what is on screen, and nothing else', () => {
    expect(typedChoice('1', [], elsewhere).kind).toBe('none');
    expect(picked('4').kind).toBe('out-of-range');
  });

  it.each(['下一步', ' 下一步。', '「下一步」', '下 一 步'])('takes %j for its label', (text) => {
    expect(picked(text)).toEqual({ kind: 'action', action: second });
  });

  it.each(['会影响用QQ吗', '会影响用 qq 吗？', '会影响用ＱＱ吗'])(
    'forgives how %j is spelt',
    (text) => {
      expect(picked(text)).toEqual({
        kind: 'action',
        action: { kind: 'topic', topic: 'faq_impact' },
      });
    },
  );

  it('takes a label that is not on screen', () => {
    expect(picked('主菜单')).toEqual({ kind: 'action', action: { kind: 'menu' } });
  });

  it('prefers what is on screen', () => {
    const both = typedChoice('下一步', onScreen, () => [{ label: '下一步', data: '1m' }]);
    expect(both).toEqual({ kind: 'action', action: second });
  });

  it.each(['', '。', '下一步怎么走', '123456', '1 2', '第2步', '-1', '1.5'])(
    'leaves %j to be understood',
    (text) => {
      expect(picked(text)).toEqual({ kind: 'none' });
    },
  );

  it('has no label for a text without a letter', () => {
    expect(typedChoice('！', [{ label: '？', data: '1m' }], nowhere)).toEqual({ kind: 'none' });
  });

  it('tells that a choice of an older format is none', () => {
    expect(typedChoice('1', [{ label: '旧', data: '0m' }], nowhere)).toEqual({
      kind: 'out-of-range',
    });
  });
});
