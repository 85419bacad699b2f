import { expect, it } from 'vitest';
import { strangersBinding } from '../../../../src/bot/leanings/danger/strangers-binding.js';
import { drafting } from '../../../support/said.js';

const drafted = drafting(strangersBinding, {});

it.each([
  '网上一个客服让我把手机解绑了绑他的号',
  '自称公安的人要我换绑手机配合',
  '代练叫我解绑手机号',
  '骗子让我下载会议软件共享屏幕',
  'a guy told me to unbind my phone number',
])('“%s” is warned of', (text) => {
  expect(drafted(text)?.outcome.topics).toEqual(['caution_verification']);
});

it.each(['客服让我绑他的号，我已经绑了', '对方看到我的验证码了', '我已经共享屏幕了'])(
  '“%s” has come to a theft',
  (text) => {
    expect(drafted(text)?.outcome.topics).toEqual(['forgot_bound.stolen']);
  },
);

it.each([
  '新机主打电话让我把手机解绑',
  '营业员让我解绑QQ',
  '我妈叫我帮她解绑手机',
  '页面要我先绑手机',
  '怎么换绑手机',
])('“%s” is no stranger’s wish', (text) => {
  expect(drafted(text)).toBeNull();
});
