import { describe, expect, test } from 'vitest';
import { maskSecrets } from '../../../../src/bot/guard/index.js';
import { plainForm } from '../../../../src/bot/guard/plain-form.js';

test('every kind is told once, in the order of the text', () => {
  const text =
    '邮箱abc@qq.com，手机13800138000和13900139000，身份证11010119900307123X，卡4111111111111111，密码abc12345，验证码482913';
  expect(maskSecrets(text)).toMatchObject({
    text: '邮箱[邮箱]，手机[手机号]和[手机号]，身份证[证件号]，卡[卡号]，密码[密码]，验证码[验证码]',
    found: ['mailbox', 'phone', 'identity', 'card', 'password', 'code'],
  });
});

describe('a mask speaks the language of the text', () => {
  test.each([
    ['我的号码是13800138000', '我的号码是[手机号]'],
    ['我的號碼是13800138000', '我的號碼是[手機號]'],
    ['my number is 13800138000', 'my number is [phone number]'],
    ['wo de hao ma shi 13800138000', 'wo de hao ma shi [手机号]'],
    ['13800138000', '[手机号]'],
  ])('%s', (text, masked) => {
    expect(maskSecrets(text).text).toBe(masked);
  });
});

test('a mask that is there already is left, and its words tell nothing', () => {
  const text = '我的号码是[手机号]，[验证码] 12345678';
  expect(maskSecrets(text)).toMatchObject({ text, found: [] });
});

test('a plain text is as long as the text, whatever its letters', () => {
  for (let code = 0; code <= 0xffff; code++) {
    const letter = String.fromCharCode(code);
    if (plainForm(letter).length !== 1) expect(letter).toBe('of one unit');
  }
});
