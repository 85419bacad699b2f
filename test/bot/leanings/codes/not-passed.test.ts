import { expect, it } from 'vitest';
import { notPassed } from '../../../../src/bot/leanings/codes/not-passed.js';
import { drafting } from '../../../support/said.js';
import { inGuide, stepAt } from '../../../support/scenes.js';

const last = stepAt('unbind_phone', 'security_center', 5);

const drafted = drafting(notPassed, inGuide(last));

it.each([
  '验证码错误',
  '提示验证码失效了',
  '填了说不对',
  '驗證碼一直顯示不正確',
  '刷脸过不去',
  '人臉辨識失敗',
  '验证一直不通过',
  'it says the code is invalid',
  'face check keeps failing',
])('at the step that verifies, “%s” is told what is known, and keeps the place', (text) => {
  expect(drafted(text)?.outcome.topics).toEqual(['caution_verification.which_channel']);
  expect(drafted(text)?.session.at).toEqual(last);
});

it.each([
  '验证码发到错的号码了',
  '验证码收不到',
  '密码错误',
  '二维码失效了',
  '他说验证码不对让我再念一遍',
  '旧号停用了，验证码没用',
  'the code goes to the wrong number',
])('“%s” is something else', (text) => {
  expect(drafted(text)).toBeNull();
});

it('leaves a face that an app looks at to the app', () => {
  const outside = drafting(notPassed, {});
  expect(outside('王者人脸识别过不了')).toBeNull();
  const inApp = drafting(notPassed, inGuide(stepAt('revoke_app', 'platform', 1)));
  expect(inApp('人脸识别失败')?.session.at?.step).toBe(4);
});
