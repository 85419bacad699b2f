import fc from 'fast-check';
import levenshtein from 'natural/lib/natural/distance/levenshtein_distance.js';
import { describe, expect, it } from 'vitest';
import { isOneSlip } from '../../src/intents/one-slip.js';

describe('isOneSlip', () => {
  it.each([
    ['bilibili', 'bilibili'],
    ['bilibili', 'bilbili'],
    ['bilibili', 'biliibili'],
    ['bilibili', 'bilobili'],
    ['bilibili', 'bilibiil'],
    ['douyu', 'douyuu'],
    ['a', ''],
  ])('takes %s for %s', (a, b) => {
    expect(isOneSlip(a, b)).toBe(true);
    expect(isOneSlip(b, a)).toBe(true);
  });

  it.each([
    ['bilibili', 'bibili'],
    ['bilibili', 'bolibolu'],
    ['douyu', 'uoydu'],
    ['abcd', 'acdb'],
    ['ab', ''],
  ])('does not take %s for %s', (a, b) => {
    expect(isOneSlip(a, b)).toBe(false);
    expect(isOneSlip(b, a)).toBe(false);
  });

  it('agrees with natural’s Damerau-Levenshtein distance', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = levenshtein.DamerauLevenshteinDistance(a, b, { restricted: true });
        expect(isOneSlip(a, b)).toBe(distance <= 1);
      }),
      { numRuns: 2000 },
    );
  });
});
