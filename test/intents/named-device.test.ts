import { describe, expect, test } from 'vitest';
import { namedDevice } from '../../src/intents/named-device.js';
import { normalise } from '../../src/intents/normalise.js';
import { hostileLines } from './hostile-lines.js';

const deviceOf = (text: string) => namedDevice(normalise(text));

test.each([
  '用电脑怎么弄',
  '那换电脑呢',
  '我在笔记本上操作',
  '台式机可以吗',
  '用電腦可以嗎',
  'yong diannao ne',
  'on my laptop then',
  'can I do it on a PC',
  'I have a Mac',
])('on a computer: %s', (text) => {
  expect(deviceOf(text)).toBe('computer');
});

test.each([
  '还是用手机吧',
  '我没电脑',
  '不会用电脑',
  '我用的是手机',
  "I don't have a computer",
  'on my android',
  '用手机怎么弄',
  '换回手机',
  '在手机上可以吗',
  '手机上怎么操作',
  '手机QQ里怎么弄',
  '用平板行吗',
  '還是用手機吧',
  'haishi yong shouji',
  'on my phone then',
  'let me use the phone',
  'from a tablet',
])('on a phone: %s', (text) => {
  expect(deviceOf(text)).toBe('phone');
});

test.each([
  ['电脑不在身边，还是用手机吧', 'phone'],
  ['手机上太小了，那就用电脑', 'computer'],
  ['用手机弄不成，改用电脑', 'computer'],
] as const)('the last word counts: %s', (text, device) => {
  expect(deviceOf(text)).toBe(device);
});

describe('a phone that is bound, rather than used, is no device', () => {
  test.each([
    '手机号怎么解绑',
    '用手机号登录的',
    '那手机呢',
    '手机绑定在哪里',
    '不是邮箱，是手机',
    '手机卡丢了',
    'my phone number',
    'unbind the phone',
    '怎么解绑',
    '',
  ])('%j', (text) => {
    expect(deviceOf(text)).toBeUndefined();
  });
});

test('who names both has settled on none', () => {
  expect(deviceOf('在手机上弄还是在电脑上弄好')).toBeUndefined();
  expect(deviceOf('on my phone or on my computer')).toBeUndefined();
});

test.each<readonly [string, string]>([
  ...hostileLines,
  ['what leads up to a phone', '用我回成到的'.repeat(800)],
  ['settled again and again', '还是 那就 改用 换成'.repeat(400)],
])('five thousand letters take no time: %s', (_, text) => {
  const before = performance.now();
  namedDevice(text);
  expect(performance.now() - before).toBeLessThan(5000);
});
