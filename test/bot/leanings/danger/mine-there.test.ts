import { expect, it } from 'vitest';
import { mineThere } from '../../../../src/bot/leanings/danger/mine-there.js';
import { drafting } from '../../../support/said.js';
import { atFirstStep } from '../../../support/scenes.js';

const refused = { topic: 'refusal.others_account', said: ['refusal.others_account'] };
const after = drafting(mineThere, refused);

it.each([
  ...['她绑的是我的手机号呀', '可号码是我的', '那本来就是我自己的号', '他當初用我的號註冊的'],
  ...['把我的号从他QQ上解下来', '我想从她qq上拿掉我的号码'],
  ...['but he used my number', 'that number is mine', 'i want my number off her account'],
])('“%s” leads to a number that is bound elsewhere', (text) => {
  expect(after(text)?.outcome.topics).toEqual(['unbind_phone.already_bound']);
});

it.each([
  ...['他密码我知道', '小号也是我的', '号码不是我的', '我的号能登他的QQ吗', '帮我查我的号在哪'],
  ...['i know his password', 'he is my husband'],
])('“%s” does not', (text) => {
  expect(after(text)).toBeNull();
});

it('follows a refusal, or that the number is bound elsewhere', () => {
  expect(drafting(mineThere, atFirstStep)('可号码是我的')).toBeNull();
  const topic = 'unbind_phone.already_bound';
  expect(drafting(mineThere, { topic, said: [topic] })('可号码是我的')).not.toBeNull();
});
