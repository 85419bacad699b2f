import { expect, it } from 'vitest';
import { codeAtLogin } from '../../../../src/bot/leanings/codes/code-at-login.js';
import { drafting } from '../../../support/said.js';

const drafted = drafting(codeAtLogin, { topic: 'forgot_bound' });

it.each([
  '登录QQ非要给旧号发验证码',
  '密码对的，登录还要短信，号早停了',
  '要短信才能登',
  'signing in asks for a code to my old number',
])('“%s” is being locked out', (text) => {
  expect(drafted(text)?.session.at).toEqual({ topic: 'forgot_bound', method: 'appeal', step: 1 });
});

it.each([
  '电脑上还登着，换个号码要短信吗',
  '王者登录要验证码，号没了',
  '登录要不要旧号的验证码',
  '旧号注销了',
])('“%s” is something else', (text) => {
  expect(drafted(text)).toBeNull();
});
