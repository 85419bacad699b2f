import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Matrix } from '../../../src/intents/matrix.js';
import { nearTwin, Resemblance } from '../../../src/intents/overlap/resemblance.js';
import { matrixOf, unitMatrixOf } from './rows.js';

/** What is told of a row: `{ row: similarity }`. */
function told(resemblance: Resemblance, row: number): Record<number, number> {
  const similar: Record<number, number> = {};
  resemblance.search(row, (other, similarity) => {
    expect(similar).not.toHaveProperty(String(other));
    similar[other] = Math.round(similarity * 1e4) / 1e4;
  });
  return similar;
}

test('the rows that share a feature with a row are told, without itself', () => {
  const resemblance = new Resemblance(
    matrixOf([{ 0: 0.6, 1: 0.8 }, { 1: 1 }, { 0: 0.8, 2: 0.6 }, { 3: 1 }, {}]),
    4,
  );
  expect(told(resemblance, 0)).toEqual({ 1: 0.8, 2: 0.48 });
  expect(told(resemblance, 1)).toEqual({ 0: 0.8 });
  expect(told(resemblance, 3)).toEqual({});
  expect(told(resemblance, 4)).toEqual({});
});

test('a search leaves no trace in the next', () => {
  const resemblance = new Resemblance(matrixOf([{ 0: 1 }, { 0: 1 }]), 1);
  expect(told(resemblance, 0)).toEqual({ 1: 1 });
  expect(told(resemblance, 0)).toEqual({ 1: 1 });
});

test('where all have a feature, only what is rarer is looked at', () => {
  const common = Array.from({ length: 3000 }, (_, at) => ({ 0: 0.6, [at + 2]: 0.8 }));
  const matrix = matrixOf([...common, { 0: 0.6, 1: 0.8 }, { 0: 0.6, 1: 0.2, 9999: 0.77 }]);
  expect(told(new Resemblance(matrix, 10_000), 3001)).toEqual({ 3000: 0.16 });
});

test('twins find each other, though all that they have is common', () => {
  const texts = Array.from({ length: 5000 }, (_, at) => ({ 0: 1, [(at % 2) + 1]: 1 }));
  const similar = told(new Resemblance(unitMatrixOf(texts), 3), 0);
  expect(Object.keys(similar).filter((row) => similar[Number(row)] === 1)).toHaveLength(2499);
});

test('from the bar of twins on, none is missed, and what is told is the cosine', () => {
  const row = fc.dictionary(
    fc.integer({ min: 0, max: 5 }).map(String),
    fc.integer({ min: 1, max: 9 }),
  );
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
      const matrix = unitMatrixOf(rows);
      const resemblance = new Resemblance(matrix, 6);
      for (const one of rows.keys()) {
        const similar = told(resemblance, one);
        for (const other of rows.keys()) {
          const cosine = one === other ? 0 : product(matrix, one, other);
          if (cosine >= nearTwin + 1e-4) expect(similar[other]).toBeCloseTo(cosine, 3);
          else expect(similar[other] ?? 0).toBeLessThanOrEqual(cosine + 1e-4);
        }
      }
    }),
  );
});

function product({ offsets, ids, values }: Matrix, one: number, other: number): number {
  const of = (row: number) =>
    new Map(
      Array.from(ids.subarray(offsets[row], offsets[row + 1]), (id, at) => [
        id,
        values[(offsets[row] ?? 0) + at] ?? 0,
      ]),
    );
  const theirs = of(other);
  return [...of(one)].reduce((sum, [id, value]) => sum + value * (theirs.get(id) ?? 0), 0);
}
