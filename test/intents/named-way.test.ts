import { describe, expect, test } from 'vitest';
import { namedWay } from '../../src/intents/named-way.js';
import { normalise } from '../../src/intents/normalise.js';

const wayOf = (text: string) => namedWay(normalise(text));

test.each([
  '用电脑怎么弄',
  '用电脑呢',
  '那用手机呢',
  '电脑上改QQ绑定邮箱',
  '電腦版可以解除門號嗎',
  '手机版QQ在哪里解绑',
  '在手机上能取消吗',
  '手機上可唔可以改呀 手機版',
  '换邮箱绑定，电脑上操作',
  '客户端里怎么解绑',
  '在QQ里操作',
  '扣扣上怎么弄',
  'iPad版QQ改绑号码',
  'dian nao shang zenme gai',
  'shouji ban zai nali',
  'in the QQ app',
  'can I do it on my phone',
  'change the number on my computer',
  'using the desktop client',
])('in the client: %s', (text) => {
  expect(wayOf(text)).toBe('client');
});

test.each([
  '网页版怎么解绑',
  '用网页呢',
  '電腦網頁上能不能改密保信箱',
  '用浏览器打开哪里',
  '官网在哪',
  '安全中心里邮箱怎么换',
  'QQ互联在哪',
  '能在网上改吗',
  '在网站上怎么操作',
  '打开 aq.qq.com 之后呢',
  'wangye ban',
  'on the website',
  'in a web browser',
  'through the QQ Security Center',
  'is there a web version',
])('on the website: %s', (text) => {
  expect(wayOf(text)).toBe('website');
});

describe('a phone, QQ or a site that is only spoken of is no way', () => {
  test.each([
    '手机号怎么解绑',
    '用手机号登录的QQ怎么换绑',
    '不用手机号行不行',
    '手机号码停用了',
    '用手机收验证码',
    '绑到她自己的手机上',
    '绑在老公手机上怎么换',
    '手机上收不到短信',
    '手机版本太旧了',
    '把手机号从扣扣上弄下来',
    'QQ里绑的手机号怎么换',
    '换手机了怎么解绑',
    '我手机怎么解绑',
    'QQ浏览器怎么取消授权',
    '网页游戏的授权怎么取消',
    '一个网页要我用QQ登录，怎么取消',
    '网上都说要解绑',
    '网上买的号怎么换绑',
    '自称安全中心专员的人要验证码',
    'how to cancel QQ login for a website',
    'the website refuses to unlink QQ',
    'my phone number',
    'shou ji duan xin shou bu dao',
    'shouji bangding',
    '你好',
    '',
  ])('%j', (text) => {
    expect(wayOf(text)).toBeUndefined();
  });
});

test('who names both has chosen none', () => {
  expect(wayOf('在手机QQ里弄还是要去网页上弄')).toBeUndefined();
});
