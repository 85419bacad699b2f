import { expect, test } from 'vitest';
import { threshold, trainSvm } from '../../src/intents/svm.js';
import type { Vector } from '../../src/intents/vectorizer.js';
import { sparse } from './sparse.js';

// Feature 0 belongs to the class, feature 1 to the others, feature 2 to both.
const vectors = [
  sparse({ 0: 0.8, 2: 0.6 }),
  sparse({ 0: 0.6, 2: 0.8 }),
  sparse({ 1: 0.8, 2: 0.6 }),
  sparse({ 1: 0.6, 2: 0.8 }),
];
const everyone = Int32Array.from(vectors.keys());
const positive = (index: number) => index < 2;

function margin(weights: Float32Array, { ids, values }: Vector): number {
  return ids.reduce((sum, id, at) => sum + (weights[id] ?? 0) * (values[at] ?? 0), -threshold);
}

test('a class is told from the rest by what only it has', () => {
  const weights = trainSvm(vectors, everyone, positive, 3);
  expect(weights[0]).toBeGreaterThan(0);
  expect(weights[1]).toBeLessThan(weights[2] ?? 0);
  const margins = vectors.map((vector) => margin(weights, vector));
  expect(Math.min(...margins.slice(0, 2))).toBeGreaterThan(Math.max(...margins.slice(2)));
});

test('only the vectors to be taught with count', () => {
  const weights = trainSvm(vectors, Int32Array.of(2, 3), positive, 3);
  expect(weights[0]).toBe(0);
});

test('the same vectors give the same weights', () => {
  expect(trainSvm(vectors, everyone, positive, 3)).toEqual(
    trainSvm(vectors, everyone, positive, 3),
  );
});

test('without vectors nothing is learnt', () => {
  expect([...trainSvm([], new Int32Array(), () => true, 2)]).toEqual([0, 0]);
});
