import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold, foldLabel } from '../../src/bot/fold.js';

it.each([
  ['会影响用 QQ 吗', '会影响用qq吗'],
  ['「下一步」', '下一步'],
  [' 下 一 步。', '下一步'],
  ['ＱＱ 互联', 'qq互联'],
  ['回到第 ③ 步', '回到第3步'],
  ['Not on my screen!', 'notonmyscreen'],
  ['？！ 😀', ''],
  ['', ''],
])('%j is compared as %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

it('a label is compared as any text, the first time and later', () => {
  for (const label of ['下一步 ➡', 'Not on my screen!', '下一步 ➡'])
    expect(foldLabel(label)).toBe(fold(label));
});

it('what is folded stays so', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});

it('five thousand marks take no time', () => {
  const before = performance.now();
  fold('。'.repeat(5000));
  fold('a。'.repeat(2500));
  expect(performance.now() - before).toBeLessThan(5000);
});
