import { expect, test } from 'vitest';
import { toMatrix } from '../../src/intents/matrix.js';
import { sparse } from './sparse.js';

test('vectors stand side by side, one a row', () => {
  const { rows, offsets, ids, values } = toMatrix([
    sparse({ 2: 0.5 }),
    sparse({}),
    sparse({ 0: 1, 5: 0.25 }),
  ]);
  expect(rows).toBe(3);
  expect([...offsets]).toEqual([0, 1, 1, 3]);
  expect([...ids]).toEqual([2, 0, 5]);
  expect([...values]).toEqual([0.5, 1, 0.25]);
});

test('no vectors make a matrix without rows', () => {
  expect(toMatrix([])).toMatchObject({ rows: 0, offsets: Int32Array.of(0) });
});
