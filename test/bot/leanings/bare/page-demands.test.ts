import { expect, it } from 'vitest';
import { pageDemands } from '../../../../src/bot/leanings/bare/page-demands.js';
import { drafting } from '../../../support/said.js';
import { atFirstStep } from '../../../support/scenes.js';

const at = drafting(pageDemands, atFirstStep);

it.each([
  '让我输密码',
  '它又要QQ密码',
  '页面提示要我输入登录密码',
  '要密碼',
  'it asks for my password',
])('“%s” goes on, on the official page alone', (text) => {
  expect(at(text)).toMatchObject({ session: { at: { step: 1 } }, outcome: { topics: [] } });
});

it.each([
  ...['要我人脸识别', '现在让刷脸', '系统要求上传身份证', '非要短信验证', '怎么还要滑块验证'],
  ...['要输身份证后四位', '讓我填身分證末六碼', '要填身份证号码'],
  ...['it wants a face scan', 'the page asks for my id'],
])('“%s” hears that pages do so, and how to stay safe', (text) => {
  expect(at(text)?.outcome.topics).toEqual(['caution_verification']);
});

it.each([
  ...['他让我给验证码', '客服要我身份证', '密码忘了', '人脸过不去', '要不要密码', '改密码'],
  ...['he wants my password', 'i forgot my password'],
])('“%s” is something else', (text) => {
  expect(at(text)).toBeNull();
});

it('is of guides alone', () => {
  expect(drafting(pageDemands, { topic: 'faq_impact' })('要我人脸识别')).toBeNull();
});
