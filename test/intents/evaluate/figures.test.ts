import { expect, test } from 'vitest';
import { countsOf, decimal, percent, percentRange } from '../../../src/intents/evaluate/figures.js';

test('a share is told in per cent, with one decimal', () => {
  expect(percent(1, 3)).toBe('33.3 %');
  expect(percent(5, 5)).toBe('100.0 %');
});

test('a share of nothing is a dash, and has no range', () => {
  expect(percent(0, 0)).toBe('–');
  expect(percentRange(0, 0)).toBe('');
});

test('a range is told from its low to its high end', () => {
  expect(percentRange(8, 10)).toBe('49.0–94.3 %');
});

test('a figure that there is none of is a dash', () => {
  expect(decimal(null)).toBe('–');
  expect(decimal(0.12345)).toBe('0.123');
  expect(decimal(0.996, 2)).toBe('1.00');
});

test('a wrong answer with the right one beneath counts as wrong', () => {
  const counts = countsOf({
    in: { right: 5, family: 4, offered: 3, beneath: 2, wrong: 1, declined: 6 },
    out: { declined: 7, asked: 8, 'taken-in': 9 },
  });
  expect(counts).toEqual({
    within: 21,
    right: 5,
    family: 4,
    offered: 3,
    wrong: 3,
    beneath: 2,
    declined: 6,
    outside: 24,
    declinedOutside: 7,
    askedOutside: 8,
    takenIn: 9,
  });
});
