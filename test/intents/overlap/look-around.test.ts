import { expect, test } from 'vitest';
import { lookAround } from '../../../src/intents/overlap/look-around.js';
import { Resemblance } from '../../../src/intents/overlap/resemblance.js';
import { matrixOf, unitMatrixOf } from './rows.js';

test('each row has the twin of another class that it resembles most', () => {
  const rows = [
    { 0: 3, 1: 3, 2: 1 },
    { 0: 3, 1: 3 },
    { 0: 3, 1: 3, 3: 1 },
    { 0: 3, 4: 3 },
  ];
  const resemblance = new Resemblance(unitMatrixOf(rows), 5);
  const { twins } = lookAround(resemblance, Int32Array.of(0, 1, 1, 0), 2);
  expect(twins).toEqual([
    { row: 0, other: 1, similarity: expect.closeTo(0.973, 3) },
    { row: 1, other: 0, similarity: expect.closeTo(0.973, 3) },
    { row: 2, other: 0, similarity: expect.closeTo(0.947, 3) },
  ]);
});

test('a row is doubted that resembles another class more than its own', () => {
  const rows = [
    { 0: 0.6, 1: 0.8 },
    { 0: 0.6, 2: 0.8 },
    { 2: 0.8, 3: 0.6 },
    { 2: 0.1, 4: 0.9 },
  ];
  const { doubted } = lookAround(new Resemblance(matrixOf(rows), 5), Int32Array.of(0, 0, 1, 1), 2);
  // 1 is at 0.36 to its own class and at 0.64 to the other. 2 is at 0.08 and 0.64. 3 is at 0.08 either way.
  expect(doubted).toEqual([1, 2]);
});

test('each class is taught with its own rows, and with those that resemble it', () => {
  const labels = Int32Array.from({ length: 8 }, (_, row) => row);
  const rows = Array.from({ length: 7 }, (_, row) => ({ 0: 0.1 * (row + 1) }));
  const { taught } = lookAround(new Resemblance(matrixOf([...rows, { 1: 1 }]), 2), labels, 8);
  // The five most similar: of row 0, which is class 0, those from 2 to 6.
  expect(taught.map((each) => each.includes(0))).toEqual([
    true,
    false,
    true,
    true,
    true,
    true,
    true,
    false,
  ]);
  expect(taught[7]).toEqual([7]);
});
