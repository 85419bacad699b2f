import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { auroc, interval, matthews } from '../../../src/intents/evaluate/statistics.js';

const decisions = (text: string) =>
  text.split(' ').map((pair) => ({ actual: pair[0] === '+', decided: pair[1] === '+' }));

describe("Matthews' correlation", () => {
  test('is 1 when every decision is right, and -1 when every one is wrong', () => {
    expect(matthews(decisions('++ ++ --'))).toBe(1);
    expect(matthews(decisions('+- -+'))).toBe(-1);
  });

  test('is 0 when the decision tells nothing', () => {
    expect(matthews(decisions('++ +- -+ --'))).toBe(0);
  });

  test('follows its formula', () => {
    // 3 hits, 1 false alarm, 1 miss, 2 right to decline: (3·2 − 1·1) / √(4·4·3·3) = 5/12.
    expect(matthews(decisions('++ ++ ++ -+ +- -- --'))).toBeCloseTo(5 / 12, 12);
  });

  test('is null when one side is empty', () => {
    expect(matthews(decisions('++ ++'))).toBeNull();
    expect(matthews([])).toBeNull();
  });
});

describe('the area under the ROC curve', () => {
  test('is 1 when every positive scores above every negative, 0 the other way round', () => {
    expect(auroc([0.8, 0.9], [0.1, 0.2])).toBe(1);
    expect(auroc([0.1, 0.2], [0.8, 0.9])).toBe(0);
  });

  test('counts a tie as half', () => {
    expect(auroc([0.5], [0.5])).toBe(0.5);
    // Pairs: 0.5 against 0.5 a half, 0.5 against 0.1 a win, 0.9 against both a win: 3.5 of 4.
    expect(auroc([0.5, 0.9], [0.5, 0.1])).toBe(0.875);
  });

  test('is null without positives or without negatives', () => {
    expect(auroc([], [1])).toBeNull();
    expect(auroc([1], [])).toBeNull();
  });

  test('agrees with counting pair by pair', () => {
    const scores = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(scores, scores, (positive, negative) => {
        let wins = 0;
        for (const a of positive)
          for (const b of negative) wins += Number(a > b) + Number(a === b) / 2;
        expect(auroc(positive, negative)).toBeCloseTo(
          wins / (positive.length * negative.length),
          12,
        );
      }),
    );
  });
});

describe('the interval of a share', () => {
  test("is Wilson's", () => {
    // For 8 of 10, as tables have it: 0.490 to 0.943.
    const [low, high] = interval(8, 10) ?? [];
    expect(low).toBeCloseTo(0.49, 2);
    expect(high).toBeCloseTo(0.943, 3);
  });

  test('stays within 0 and 1 and around the share', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), (part, more) => {
        const whole = part + more;
        const range = interval(part, whole);
        if (whole === 0) {
          expect(range).toBeNull();
          return;
        }
        const [low, high] = range ?? [Number.NaN, Number.NaN];
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(part / whole + 1e-12);
        expect(high).toBeGreaterThanOrEqual(part / whole - 1e-12);
        expect(high).toBeLessThanOrEqual(1);
      }),
    );
  });
});
