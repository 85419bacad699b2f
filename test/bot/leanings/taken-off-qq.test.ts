import { expect, it } from 'vitest';
import { takenOffQq } from '../../../src/bot/leanings/taken-off-qq.js';
import { drafting } from '../../support/said.js';

const alone = drafting(takenOffQq, {});

it.each([
  ...['how do I unlink steam from qq', 'how do i unbind qq from steam', 'steam怎么解绑qq'],
  ...['remove my steam from qq login', 'steam 怎麼解綁 qq'],
])('“%s” is of the login with QQ', (text) => {
  expect(alone(text)?.outcome.topics).toEqual(['revoke_app']);
});

it.each([
  ...['how do i unlink my phone from steam', 'unlink steam', 'steam怎么解绑手机', '怎么解绑QQ号'],
  ...['how do i unlink my number from qq', 'take my mailbox off qq', 'qq和微信怎么聊天'],
])('“%s” is not', (text) => {
  expect(alone(text)).toBeNull();
});
