import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evidenceWidth } from '../../src/intents/evidence.js';
import { weigh } from '../../src/intents/weigh.js';

/** Evidence whose first input is the score itself. */
const evidence = (scores: number[]) =>
  Float64Array.from(scores.flatMap((score) => [score, ...new Array(evidenceWidth - 1).fill(0)]));
const beta = Float64Array.from({ length: evidenceWidth }, (_, at) => (at === 0 ? 1 : 0));

test('each candidate is as likely as its own evidence says, likeliest first', () => {
  // The sigmoid of -1 is 0.269, of -2 0.119.
  const weighed = weigh([4, 7], evidence([-2, -1]), beta);
  expect(weighed.map(({ label }) => label)).toEqual([7, 4]);
  expect(weighed[0]?.confidence).toBeCloseTo(0.269, 3);
  expect(weighed[1]?.confidence).toBeCloseTo(0.119, 3);
});

test('two that are both likely share what there is', () => {
  const [first, second] = weigh([0, 1], evidence([5, 5]), beta);
  expect(first?.confidence).toBeCloseTo(0.5, 12);
  expect(second?.confidence).toBeCloseTo(0.5, 12);
});

test('no candidate, no confidence', () => {
  expect(weigh([], new Float64Array(), beta)).toEqual([]);
});

test('confidences lie between 0 and 1, fall, and add up to at most 1', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { maxLength: 7 }),
      (scores) => {
        const confidences = weigh([...scores.keys()], evidence(scores), beta).map(
          ({ confidence }) => confidence,
        );
        expect(confidences).toEqual(confidences.toSorted((a, b) => b - a));
        for (const confidence of confidences) expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidences.reduce((sum, confidence) => sum + confidence, 0)).toBeLessThan(1 + 1e-9);
      },
    ),
  );
});
