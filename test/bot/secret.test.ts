import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutSecrets } from '../../src/bot/secret.js';

describe('a secret is taken out', () => {
  test.each([
    ['我的密码是abc12345，帮我解绑', '我的密码是•••，帮我解绑'],
    ['密碼：hunter2222', '密碼：•••'],
    ['my password is hunter2 please unbind', 'my password is ••• please unbind'],
    ['验证码是 482913', '验证码是 •••'],
    ['收到驗證碼482913怎麼辦', '收到驗證碼•••怎麼辦'],
    ['my code is 123456', 'my code is •••'],
    ['身份证号11010119900307123X', '身份证号•••'],
    [' 482913 ', '•••'],
  ])('%s', (text, safe) => {
    expect(withoutSecrets(text)).toEqual({ text: safe, found: true });
  });
});

describe('anything else is left as it is', () => {
  test.each([
    '密码忘了怎么办',
    '验证码收不到',
    '我的密码是什么时候改的？',
    'QQ号12345678怎么解绑',
    '第3步在哪',
    '2026年11月22日换的手机',
    '1',
  ])('%s', (text) => {
    expect(withoutSecrets(text)).toEqual({ text, found: false });
  });
});

test('any text is looked at without failing', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void withoutSecrets(text)));
});
