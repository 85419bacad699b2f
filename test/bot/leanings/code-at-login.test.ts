import { expect, it } from 'vitest';
import { guardText } from '../../../src/bot/guard-text.js';
import { codeAtLogin } from '../../../src/bot/leanings/code-at-login.js';
import { sceneIn } from '../../support/scenes.js';
import { knowledge } from '../../support/shipped.js';
import { brain } from '../../support/shipped-brain.js';

const drafted = (text: string) => {
  const scene = sceneIn('zh-CN', { topic: 'forgot_bound' });
  const guarded = guardText(text, knowledge.settings.official_hosts);
  const understanding = brain.understand(guarded.asked, true);
  return codeAtLogin({ scene, before: null, guarded, understanding });
};

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
