import { expect, it } from 'vitest';
import { inOneLanguage } from '../../src/bot/office-words.js';

it.each([
  ['verify 那步 code 会发到 old number 吗', '验证 那步 验证码 会发到 旧号码 吗'],
  ['我想 unbind 一下 phone', '我想 解绑 一下 手机'],
  ['Email也想remove掉', '邮箱也想去掉掉'],
])('“%s” is said in one language', (mixed, meant) => {
  expect(inOneLanguage(mixed)).toBe(meant);
});

it.each([
  'how do i change my phone number 手机',
  '扫 QR code 进不去',
  '发到 me@mail.com 了',
  '打开 connect.qq.com 的 app',
  '没有英文的一句话',
])('“%s” stays as it is', (text) => {
  expect(inOneLanguage(text)).toBe(text);
});
