import { expect, test } from 'vitest';
import { ClassCentres } from '../../src/intents/class-centres.js';
import { toMatrix } from '../../src/intents/matrix.js';
import { finish } from '../../src/intents/train.js';
import { sparse } from './sparse.js';

test('a row is as near to a class as to the mean direction of its rows', () => {
  const matrix = toMatrix([sparse({ 0: 1 }), sparse({ 1: 1 }), sparse({ 2: 1 })]);
  const centres = finish(ClassCentres.of(matrix, Int32Array.of(0, 0, 1), 2, 3));
  const nearness = new Float32Array(2).fill(9);
  centres.nearness(matrix, 0, nearness);
  expect(nearness[0]).toBeCloseTo(Math.SQRT1_2, 6);
  expect(nearness[1]).toBe(0);
  centres.nearness(matrix, 2, nearness);
  expect([...nearness]).toEqual([0, 1]);
});

test('what a quarter of many classes has tells none of them apart', () => {
  const classes = 100;
  const rows = Array.from({ length: classes }, (_, label) => sparse({ 0: 0.6, [label + 1]: 0.8 }));
  const matrix = toMatrix(rows);
  const labels = Int32Array.from(rows.keys());
  const centres = finish(ClassCentres.of(matrix, labels, classes, classes + 1));
  const nearness = new Float32Array(classes);
  centres.nearness(matrix, 5, nearness);
  expect(nearness[5]).toBeCloseTo(0.64, 6);
  expect(nearness[6]).toBe(0);
});
