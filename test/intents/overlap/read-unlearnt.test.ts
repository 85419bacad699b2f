import { expect, test } from 'vitest';
import { readUnlearnt } from '../../../src/intents/overlap/read-unlearnt.js';
import { threshold } from '../../../src/intents/svm.js';
import { unitMatrixOf } from './rows.js';

/** Ten rows of class 0 with feature 0, ten of class 1 with feature 1, and one each on the wrong side. */
const rows = Array.from({ length: 20 }, (_, row) => ({ [row < 10 ? 0 : 1]: 3, [2 + row]: 1 }));
const labels = Int32Array.from([...rows.map((_, row) => Number(row >= 10)), 1, 0]);
const matrix = unitMatrixOf([...rows, { 0: 1 }, { 1: 1 }]);
const all = [...labels.keys()];
const lessons = { matrix, labels, taught: [all, all], features: 22 };

test('a row is read as the rest of its class would have it, whatever it is itself', () => {
  const readings = readUnlearnt(lessons, [3, 20, 21]);
  expect([...readings.keys()].sort((a, b) => a - b)).toEqual([3, 20, 21]);
  expect(readings.get(3)).toMatchObject({ rival: 1 });
  expect(readings.get(3)?.own).toBeGreaterThan(0);
  for (const wrong of [20, 21]) {
    const { own = 0, rival, margin = 0 } = readings.get(wrong) ?? {};
    expect(rival).toBe(1 - (labels[wrong] ?? 0));
    expect(margin).toBeGreaterThan(0);
    expect(own).toBeLessThan(-0.5);
  }
});

test('a row that shares nothing with what is taught belongs to no class', () => {
  const alone = unitMatrixOf([{ 0: 1 }, { 1: 1 }, { 2: 1 }]);
  const taught = [[0, 2], [1], []];
  const readings = readUnlearnt(
    { matrix: alone, labels: Int32Array.of(0, 1, 0), taught, features: 3 },
    [2],
  );
  expect(readings.get(2)).toMatchObject({ own: -threshold, margin: -threshold });
});

test('the same rows give the same readings, and no rows give none', () => {
  expect(readUnlearnt(lessons, [3, 20])).toEqual(readUnlearnt(lessons, [3, 20]));
  expect(readUnlearnt(lessons, []).size).toBe(0);
});
