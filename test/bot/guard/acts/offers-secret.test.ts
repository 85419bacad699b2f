import { describe, expect, test } from 'vitest';
import { offersSecret } from '../../../../src/bot/guard/index.js';

describe('a secret is offered', () => {
  test.each([
    '身份证号发你行吗',
    '要不要把验证码告诉你',
    '我的密码要给你吗',
    '密码要不要给你',
    '要不要发身份证给你',
    '我把身分證字號貼給你可以嗎',
    'should I send you my ID',
    'do you need my password',
  ])('%s', (text) => {
    expect(offersSecret(text)).toBe(true);
  });
});

describe('none is offered', () => {
  test.each([
    '要不要填验证码',
    '验证码发到哪里',
    '申诉要身份证吗',
    '他让我把验证码告诉他',
    '忘记密码可以申诉吗',
    'where do I type the code',
  ])('%s', (text) => {
    expect(offersSecret(text)).toBe(false);
  });
});
