import { expect, test } from 'vitest';
import { fitLogistic, sigmoid } from '../../src/intents/logistic.js';
import { finish } from '../../src/intents/train.js';

const learn = (rows: number[][], targets: number[], weights = targets.map(() => 1)) =>
  finish(
    fitLogistic(
      Float64Array.from(rows.flat()),
      rows[0]?.length ?? 0,
      Float64Array.from(targets),
      Float64Array.from(weights),
    ),
  );

test('the sigmoid runs from 0 to 1 through a half, and never out of bounds', () => {
  expect(sigmoid(0)).toBe(0.5);
  expect(sigmoid(1e9)).toBe(1);
  expect(sigmoid(-1e9)).toBe(0);
});

/** So many of each that the ridge is not felt. */
const many = <Each>(of: Each[]): Each[] => Array.from({ length: 1000 }, () => of).flat();

test('with nothing to go by it learns how often the target is 1', () => {
  const [constant = 0] = learn(many([[1], [1], [1], [1]]), many([1, 1, 1, 0]));
  expect(sigmoid(constant)).toBeCloseTo(0.75, 2);
});

test('a row that weighs thrice counts thrice', () => {
  const [constant = 0] = learn(many([[1], [1]]), many([1, 0]), many([3, 1]));
  expect(sigmoid(constant)).toBeCloseTo(0.75, 2);
});

test('it learns the odds of each side', () => {
  const rows = Array.from({ length: 20 }, (_, at) => [1, at < 10 ? 0 : 1]);
  // Of the tens: 2 are 1 on the one side, 9 on the other.
  const targets = rows.map((_, at) => Number(at < 2 || at > 10));
  const [constant = 0, slope = 0] = learn(many(rows), many(targets));
  expect(sigmoid(constant)).toBeCloseTo(0.2, 2);
  expect(sigmoid(constant + slope)).toBeCloseTo(0.9, 2);
});

test('few rows are trusted little, even where they agree', () => {
  const [constant = 0] = learn([[1], [1]], [1, 1]);
  expect(sigmoid(constant)).toBeGreaterThan(0.5);
  expect(sigmoid(constant)).toBeLessThan(0.8);
});

test('what is told apart without an error stays finite', () => {
  const rows = many([
    [1, -1],
    [1, -0.9],
    [1, 0.9],
    [1, 1],
  ]);
  const beta = learn(rows, many([0, 0, 1, 1]));
  for (const weight of beta) expect(Number.isFinite(weight)).toBe(true);
  expect(sigmoid((beta[0] ?? 0) + (beta[1] ?? 0))).toBeGreaterThan(0.99);
});

test('without rows it knows nothing', () => {
  const beta = finish(fitLogistic(new Float64Array(), 2, new Float64Array(), new Float64Array()));
  expect([...beta]).toEqual([0, 0]);
});
