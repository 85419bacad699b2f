import { describe, expect, it } from 'vitest';
import { secretMessages } from '../../../bench/guard/messages.js';

const messages = secretMessages(3000, 1);
const secrets = messages.flatMap((message) => message.secrets);
const ordinary = messages.flatMap((message) => message.ordinary);
const written = (kind: string) =>
  secrets.filter((secret) => secret.kind === kind).map((secret) => secret.written);
const digitsOf = (text: string) => text.normalize('NFKC').replace(/[ .-]/g, '');

describe('the made-up numbers', () => {
  it('are identity numbers with the right last character, or of 15 digits', () => {
    const places = '10X98765432';
    for (const number of written('identity').map(digitsOf)) {
      if (number.length === 15) continue;
      expect(number).toMatch(/^\d{6}(19|20)\d{2}(0[1-9]|1[0-2])[0-2]\d{4}[\dXx]$/);
      // Each digit counts by the power of two of its place, as the standard defines it.
      const sum = [...number.slice(0, 17)].reduce(
        (total, digit, at) => total + Number(digit) * (2 ** (17 - at) % 11),
        0,
      );
      expect(places[sum % 11], number).toBe(number[17]?.toUpperCase());
    }
    expect(written('identity').some((number) => number.length === 15)).toBe(true);
  });

  it('are card numbers that add up', () => {
    for (const number of written('card').map(digitsOf)) {
      expect(number).toMatch(/^\d{16,19}$/);
      let sum = 0;
      for (let at = number.length - 1, double = false; at >= 0; at--, double = !double) {
        const value = Number(number[at]) * (double ? 2 : 1);
        sum += Math.floor(value / 10) + (value % 10);
      }
      expect(sum % 10, number).toBe(0);
    }
  });

  it('are codes of four to eight characters', () => {
    for (const code of written('code').map(digitsOf))
      expect(code).toMatch(/^([0-9零〇一幺二三四五六七八九]{4,8}|[0-9A-Z]{6})$/);
  });

  it('are QQ numbers of 5 to 11 digits, of which those of 11 begin with 1', () => {
    const numbers = ordinary.filter(({ kind }) => kind === 'qq').map((one) => one.written);
    expect(new Set(numbers.map((number) => number.length))).toEqual(
      new Set([5, 6, 7, 8, 9, 10, 11]),
    );
    const long = numbers.filter((number) => number.length === 11);
    expect(long.every((number) => number.startsWith('1'))).toBe(true);
  });

  it('are phone numbers in one piece, in groups, full-width and in Chinese digits', () => {
    const phones = written('phone');
    for (const form of [
      /^1\d{10}$/,
      /^1\d{2} \d{4} \d{4}$/,
      /^1\d{2}-\d{4}-\d{4}$/,
      /^\+86/,
      /^１[０-９]{10}$/,
      /^[一幺][零〇一幺二三四五六七八九]{10}$/,
      /^09\d{2}/,
      /^\+852/,
      /^\+1/,
    ])
      expect(
        phones.some((phone) => form.test(phone)),
        String(form),
      ).toBe(true);
  });
});
