import { expect, test } from 'vitest';
import { withDigits } from '../../../../src/bot/guard/secrets/chinese-digits.js';
import { isIdentityNumber } from '../../../../src/bot/guard/secrets/identity-number.js';
import {
  isDay,
  isHidden,
  isPublicNumber,
  isYear,
} from '../../../../src/bot/guard/secrets/numbers.js';

test.each([
  ['一三八零零', '13800'],
  ['幺三八 〇〇', '138 00'],
  ['一、二、三', '1 2 3'],
  ['一直等', '一直等'],
  ['三四次', '三四次'],
  ['二十四', '二十四'],
])('%s is read as %s', (plain, read) => {
  expect(withDigits(plain)).toBe(read);
});

test('an identity number has a province and a day of birth', () => {
  expect(isIdentityNumber('110101199003071234')).toBe(true);
  expect(isIdentityNumber('11010119900307123x')).toBe(true);
  expect(isIdentityNumber('990101199003071234')).toBe(false);
  expect(isIdentityNumber('110101199013071234')).toBe(false);
});

test('everybody knows the numbers of carriers and banks', () => {
  for (const number of ['10086', '12306', '95588', '10690123', '4006700700'])
    expect(isPublicNumber(number)).toBe(true);
  for (const number of ['482913', '13800138000', '20240503'])
    expect(isPublicNumber(number)).toBe(false);
});

test('a year and a day are told by their figures', () => {
  expect([isYear('2019'), isYear('4829')]).toEqual([true, false]);
  expect([isDay('20240503'), isDay('20241303')]).toEqual([true, false]);
});

test('stars hide the rest of a number', () => {
  expect(isHidden('138****1234', 0, 3)).toBe(true);
  expect(isHidden('138xxxx1234', 7, 11)).toBe(true);
  expect(isHidden('13800138000', 0, 11)).toBe(false);
});
