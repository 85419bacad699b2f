import { expect, it } from 'vitest';
import { words } from '../../src/bot/words.js';

it.each([
  ['第三步在哪', 5],
  ['第3步在哪？', 5],
  ['where is step three', 4],
  ["it's not there!", 4],
  ['用 QQ 互联', 4],
  ['。，！ ', 0],
  ['', 0],
])('%j has %d words', (text, count) => {
  expect(words(text)).toBe(count);
});

it.each(['解', 'a', '解a', ' ', '。'])('five thousand of %j are counted at once', (letter) => {
  const before = performance.now();
  words(letter.repeat(5000));
  expect(performance.now() - before).toBeLessThan(5000);
});
