import { describe, expect, test } from 'vitest';
import { namedPlace } from '../../src/intents/named-place.js';
import { normalise } from '../../src/intents/normalise.js';
import { hostileLines } from './hostile-lines.js';

const placeOf = (text: string) => namedPlace(normalise(text));

test.each([
  ['第二个', 2],
  ['选第一个', 1],
  ['第3项', 3],
  ['我选2', 2],
  ['3吧', 3],
  ['2号', 2],
  ['就第四条', 4],
  ['最上面那个', 1],
  ['上面那个', 1],
  ['头一个', 1],
  ['最后那个', 'last'],
  ['最下面的', 'last'],
  ['下面那个', 'last'],
  ['第二個', 2],
  ['di er ge', 2],
  ['zuihou yige', 'last'],
  ['the second one', 2],
  ['the 3rd', 3],
  ['option two', 2],
  ['number 4', 4],
  ['the top one', 1],
  ['the last one', 'last'],
  ['the bottom one', 'last'],
] as const)('%s is at %s', (text, place) => {
  expect(placeOf(text)).toBe(place);
});

describe('places beyond the tenth', () => {
  test.each(['第12个', '第十二个', '12号'])('are not taken for one of the first: %s', (text) => {
    expect([12, undefined]).toContain(placeOf(text));
  });
});

describe('no place is named', () => {
  test.each([
    '第三步在哪',
    '第 5 步',
    '怎么解绑手机',
    '都不是',
    '下一步',
    'step 3',
    'one more thing',
    '我的QQ',
    '',
  ])('%j', (text) => {
    expect(placeOf(text)).toBeUndefined();
  });
});

test.each(hostileLines)('five thousand letters take no time: %s', (_, text) => {
  const before = performance.now();
  namedPlace(text);
  expect(performance.now() - before).toBeLessThan(5000);
});
