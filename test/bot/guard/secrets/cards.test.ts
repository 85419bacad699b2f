import { describe, expect, test } from 'vitest';
import { maskSecrets } from '../../../../src/bot/guard/index.js';
import { passesLuhn } from '../../../../src/bot/guard/secrets/luhn.js';

describe('a card number is masked', () => {
  test.each([
    ['银行卡6222021234567890128', '银行卡[卡号]'],
    ['卡号是 6222 0212 3456 7890', '卡号是 [卡号]'],
    ['4111111111111111', '[卡号]'],
    ['卡号:6216.6129.3369.5192.920', '卡号:[卡号]'],
    ['农行卡 4392.2590.9915.4783', '农行卡 [卡号]'],
    ['我的建行卡6217 0012 3456 7890 123', '我的建行卡[卡号]'],
    ['信用卡號 5105-1051-0510-5100', '信用卡號 [卡號]'],
    ['my card 4242 4242 4242 4242', 'my card [card number]'],
    ['amex 3782 822463 10005', 'amex [card number]'],
  ])('%s', (text, masked) => {
    expect(maskSecrets(text)).toMatchObject({ text: masked, found: ['card'] });
  });
});

describe('another long number is none', () => {
  test.each([
    '订单号4111111111111111',
    '时间戳1714723200000',
    '20240503123059123',
    '卡尾号1234',
    '银行卡限额5000',
    '申诉编号 20230801123456',
  ])('%s', (text) => {
    expect(maskSecrets(text)).toEqual({ text, asked: text, found: [] });
  });
});

test.each([
  ['4111111111111111', true],
  ['378282246310005', true],
  ['4111111111111112', false],
])('%s passes the check of cards: %s', (digits, passes) => {
  expect(passesLuhn(digits)).toBe(passes);
});
