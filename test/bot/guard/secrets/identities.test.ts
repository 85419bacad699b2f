import { describe, expect, test } from 'vitest';
import { maskSecrets } from '../../../../src/bot/guard/index.js';

describe('an identity number is masked', () => {
  test.each([
    ['身份证号11010119900307123X', '身份证号[证件号]'],
    ['我是44030119850615123x，帮我申诉', '我是[证件号]，帮我申诉'],
    ['440301 19850615 1234', '[证件号]'],
    ['440301-19850615-1234', '[证件号]'],
    ['４４０３０１１９８５０６１５１２３４', '[证件号]'],
    ['老身份证 130503670401001', '老身份证 [证件号]'],
    ['130503670401001是我的身份证', '[证件号]是我的身份证'],
    ['身份证440301198506151（少一位）', '身份证[证件号]（少一位）'],
    ['身分證字號A123456789', '身分證字號[證件號]'],
    ['香港身份证A123456(7)', '香港身份证[证件号]'],
    ['护照 E12345678', '护照 [证件号]'],
    ['港澳通行证C12345678', '港澳通行证[证件号]'],
    ['台胞证12345678', '台胞证[证件号]'],
    ['my passport number is EA1234567', 'my passport number is [ID number]'],
    ['my ID number is 440301198506151234', 'my ID number is [ID number]'],
    ['sfz 440301198506151234', 'sfz [ID number]'],
  ])('%s', (text, masked) => {
    expect(maskSecrets(text)).toMatchObject({ text: masked, found: ['identity'] });
  });
});

describe('a number near a paper is none', () => {
  test.each([
    '身份证后四位1234',
    '身份证号18位',
    '身份证2025年到期',
    '身份证 20250503到期',
    '1101**********1234',
    '护照可以吗',
    '订单号1234567890123',
    'A123456789',
  ])('%s', (text) => {
    expect(maskSecrets(text)).toEqual({ text, asked: text, found: [] });
  });
});
