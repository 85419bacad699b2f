import { describe, expect, it } from 'vitest';
import { identityCheckDigit, luhnDigit } from '../../../bench/guard/check-digits.js';

describe('check digits', () => {
  it('of identity numbers are those of the standard’s own examples', () => {
    expect(identityCheckDigit('11010519491231002')).toBe('X');
    expect(identityCheckDigit('44052418800101001')).toBe('4');
  });

  it('of cards are Luhn’s', () => {
    expect(luhnDigit('7992739871')).toBe('3');
    expect(luhnDigit('453914880343646')).toBe('7');
    expect(luhnDigit('411111111111111')).toBe('1');
  });
});
