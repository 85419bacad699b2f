import { expect, test } from 'vitest';
import { toMatrix } from '../../src/intents/matrix.js';
import { threshold, trainSvm } from '../../src/intents/svm.js';
import type { Vector } from '../../src/intents/vectorizer.js';
import { sparse } from './sparse.js';

// Feature 0 belongs to class 7, feature 1 to class 8, feature 2 to both.
const vectors = [
  sparse({ 0: 0.8, 2: 0.6 }),
  sparse({ 0: 0.6, 2: 0.8 }),
  sparse({ 1: 0.8, 2: 0.6 }),
  sparse({ 1: 0.6, 2: 0.8 }),
];
const labels = Int32Array.of(7, 7, 8, 8);
const everyone = Int32Array.from(vectors.keys());

/** The weights that were learnt for class 7, one for every feature. */
function learn(taught: Int32Array): number[] {
  const { ids, values } = trainSvm(toMatrix(vectors), taught, labels, 7, new Float32Array(3));
  const weights = [0, 0, 0];
  for (const [at, id] of ids.entries()) weights[id] = values[at] ?? 0;
  return weights;
}

function margin(weights: readonly number[], { ids, values }: Vector): number {
  return ids.reduce((sum, id, at) => sum + (weights[id] ?? 0) * (values[at] ?? 0), -threshold);
}

test('a class is told from the rest by what only it has', () => {
  const weights = learn(everyone);
  expect(weights[0]).toBeGreaterThan(0);
  expect(weights[1]).toBeLessThan(weights[2] ?? 0);
  const margins = vectors.map((vector) => margin(weights, vector));
  expect(Math.min(...margins.slice(0, 2))).toBeGreaterThan(Math.max(...margins.slice(2)));
});

test('only the vectors to be taught with count', () => {
  expect(learn(Int32Array.of(2, 3))[0]).toBe(0);
});

test('the same vectors give the same weights, and the work space is left as it was', () => {
  expect(learn(everyone)).toEqual(learn(everyone));
  const space = new Float32Array(3);
  trainSvm(toMatrix(vectors), everyone, labels, 7, space);
  expect([...space]).toEqual([0, 0, 0]);
});

test('without vectors nothing is learnt', () => {
  expect(learn(new Int32Array())).toEqual([0, 0, 0]);
});
