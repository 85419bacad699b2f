import { expect, test } from 'vitest';
import { namesOfficialHost } from '../../../../src/bot/guard/index.js';

const official = ['aq.qq.com', 'kf.qq.com'];

test.each([
  'aq.qq.com 是官方的吗',
  '打开 AQ.QQ.COM 之后',
  'https://kf.qq.com/faq/1',
  '去aq。qq。com改',
])('%s names an official host', (text) => {
  expect(namesOfficialHost(text, official)).toBe(true);
});

test.each([
  'aq.qq.com.evil.cn',
  'fakeaq.qq.com.cn',
  'https://aq.qq.com@evil.cn/',
  '怎么解绑',
  'qq.com',
])('%s names none', (text) => {
  expect(namesOfficialHost(text, official)).toBe(false);
});
