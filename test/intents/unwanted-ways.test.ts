import { expect, test } from 'vitest';
import { namedWay } from '../../src/intents/named-way.js';
import { normalise } from '../../src/intents/normalise.js';
import { withoutUnwanted } from '../../src/intents/unwanted-ways.js';

test.each([
  '我不想用网页',
  '电脑不在身边',
  '别去官网',
  '不在QQ里弄',
  '不是网页的',
  '没有电脑',
  '莫得电脑',
  '屋企冇電腦',
  'i do not have a computer',
])('a way that is not wanted, or not at hand, is none: %s', (text) => {
  expect(namedWay(normalise(text))).toBeUndefined();
});

test.each(['用网页怎么解绑', '旧手机没了号码', '没有手机号怎么办', 'on the website please'])(
  'what is wanted, or bound, stays: %s',
  (text) => {
    const normalised = normalise(text);
    expect(withoutUnwanted(normalised)).toBe(normalised);
  },
);

test('of two ways the one that is wanted is left', () => {
  expect(namedWay(normalise('不用网页，用手机QQ怎么解绑'))).toBe('client');
});
