import { expect, it } from 'vitest';
import { plainForm } from '../../../src/bot/guard/index.js';
import { hopesNot } from '../../../src/bot/leanings/hoped-not.js';

it.each([
  ...['没人登我号吧', '应该没人登过我的QQ吧', '有没有人登过我的号', '不会有人在登我的号吧'],
  ...['别人没登我的QQ吧', '我的QQ没被别人登吧', '冇人登緊我個QQ掛', '我的号没被盗吧'],
  ...['nobody is logged into my account right?', 'has anyone been using my qq?'],
])('“%s” hopes that nobody is in', (text) => {
  expect(hopesNot.test(plainForm(text))).toBe(true);
});

it.each([
  ...['有人登我号', '没人登我号吧，可我看到异地登录', '没人接电话', '没登我的号', '我没上QQ'],
  ...['别人没收到我的消息', '有没有人工', '没有人理我', '没人用的手机号怎么解绑'],
  ...['someone is on my account', 'nobody answers me'],
])('“%s” does not', (text) => {
  expect(hopesNot.test(plainForm(text))).toBe(false);
});
