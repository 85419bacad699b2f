import { describe, expect, it } from 'vitest';
import { CannotDo, findButton } from '../../src/play/index.js';

const screen = [
  { label: '打开安全中心', url: 'https://aq.qq.com/' },
  { label: '安全中心怎么走' },
  { label: '下一步' },
  { label: '下一步 ›' },
];

describe('findButton', () => {
  it('finds the first whose label contains the text', () => {
    expect(findButton(screen, '一步')).toEqual({ label: '下一步' });
  });

  it('passes over one that leads to a page', () => {
    expect(findButton(screen, '安全中心')).toEqual({ label: '安全中心怎么走' });
  });

  it('says where a page would open when there is nothing else', () => {
    expect(() => findButton(screen, '打开')).toThrow(
      new CannotDo('“打开安全中心” opens https://aq.qq.com/: there is nothing to answer'),
    );
  });

  it('says which labels there are', () => {
    expect(() => findButton(screen, '上')).toThrow(
      new CannotDo(
        'no button on screen contains “上”; there are: 打开安全中心 · 安全中心怎么走 · 下一步 · 下一步 ›',
      ),
    );
    expect(() => findButton([], '上')).toThrow('no button on screen contains “上”; there is none');
  });
});
