import { expect, it } from 'vitest';
import { installDemanded, pageDemands } from '../../../src/bot/leanings/page-demands.js';
import { drafting } from '../../support/said.js';
import { atFirstStep } from '../../support/scenes.js';

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

const installing = drafting(installDemanded, atFirstStep);

it.each([
  ...['弹出来让我下载一个什么管家', '它要我先装个插件', '页面提示要安装安全控件 装不装'],
  ...['it wants me to install some plugin', 'a popup tells me to download a cleaner app'],
])('“%s” hears that nothing is to be installed', (text) => {
  expect(JSON.stringify(installing(text)?.replies)).toContain('aq.qq.com');
});

it.each(['让我更新QQ', '要装最新版手机QQ吗', '我装不上', 'should i install qq'])(
  '“%s” is of QQ itself',
  (text) => {
    expect(installing(text)).toBeNull();
  },
);

it.each([
  ['页面要我下载安全管家，我装了', 'caution_verification'],
  ['他要我下载一个软件', 'caution_verification'],
  ['让我下载管家 我装好还输了密码', 'forgot_bound.stolen'],
] as const)('“%s” is past being told not to: %s', (text, topic) => {
  expect(drafting(installDemanded, atFirstStep)(text)?.outcome.topics).toEqual([topic]);
});
