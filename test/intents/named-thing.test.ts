import { expect, test } from 'vitest';
import { namedThing } from '../../src/intents/named-thing.js';
import { normalise } from '../../src/intents/normalise.js';

test.each([
  ['mailbox', '邮箱怎么解绑'],
  ['mailbox', '那個信箱不用了'],
  ['mailbox', '我的電郵換咗'],
  ['mailbox', '油箱绑定'],
  ['mailbox', 'youxiang jiebang'],
  ['mailbox', 'remove my e-mail'],
  ['mailbox', 'the mail is gone'],
  ['mailbox', '手机收不到，邮箱能收'],
  ['phone', '手机号怎么换'],
  ['phone', '用手机号登录的'],
  ['phone', '密保手机丢了'],
  ['phone', '我的門號換了'],
  ['phone', '電話綁定'],
  ['phone', 'SIM卡注销了'],
  ['phone', 'shouji jiebang'],
  ['phone', 'change my phone number'],
  ['phone', 'my old number is dead'],
  ['phone', '绑在手机上的'],
  ['app', '取消应用授权'],
  ['app', '那個遊戲怎麼解除'],
  ['app', '手机游戏的授权'],
  ['app', '在手机上取消第三方授权'],
  ['app', '手机版QQ的授权管理在哪'],
  ['app', 'revoke an app'],
  ['app', 'a website uses my QQ'],
] as const)('%s: %s', (thing, text) => {
  expect(namedThing(normalise(text))).toBe(thing);
});

test.each(['怎么解绑', '你好', '客服电话是多少', 'QQ号码忘了', 'my QQ number', '电脑版', ''])(
  'nothing: %j',
  (text) => {
    expect(namedThing(normalise(text))).toBeUndefined();
  },
);
