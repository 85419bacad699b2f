import { expect, test } from 'vitest';
import { Hyperplanes } from '../../src/intents/hyperplanes.js';
import { threshold } from '../../src/intents/svm.js';
import { finish } from '../../src/intents/train.js';
import { sparse } from './sparse.js';

/** Features of which none is rarer than another. */
const evenly = (features: number) => new Float32Array(features).fill(1);
const column = (weights: Readonly<Record<number, number>>) => sparse(weights);

// Class 0 has features 0 and 1, class 1 feature 1 alone and next to nothing of feature 0.
const planes = finish(
  Hyperplanes.of([column({ 0: 2, 1: -1 }), column({ 0: 0.01, 1: 3 })], evenly(3)),
);

function marginsOf(entries: Readonly<Record<number, number>>): number[] {
  const margin = new Float32Array(2).fill(9);
  planes.margins(sparse(entries), margin);
  return [...margin];
}

test('a margin is the product of the vector and the weights, above the threshold', () => {
  const [first = 0, second = 0] = marginsOf({ 0: 0.6, 1: 0.8 });
  // A weight is off by at most half a step of a 127th of its feature's largest.
  expect(first).toBeCloseTo(2 * 0.6 - 0.8 - threshold, 1);
  expect(second).toBeCloseTo(3 * 0.8 - threshold, 1);
});

test('a vector of nothing, or of what has no weight, stands outside by the threshold', () => {
  expect(marginsOf({})).toEqual([-threshold, -threshold]);
  expect(marginsOf({ 2: 1 })).toEqual([-threshold, -threshold]);
});

test('weights that tell next to nothing are left out', () => {
  expect(planes.weights).toHaveLength(3);
});

test('no classes make no planes', () => {
  expect(finish(Hyperplanes.of([], evenly(0))).weights).toHaveLength(0);
});

test('classes and weights take 16 bits where the classes are few, and 32 where they are many', () => {
  const many = Array.from({ length: 300 }, (_, label) => column({ 0: label + 1 }));
  const margin = new Float32Array(300);
  const wide = finish(Hyperplanes.of(many, evenly(1)));
  wide.margins(sparse({ 0: 1 }), margin);
  expect(margin[299]).toBeCloseTo(300 - threshold, 3);
  expect(planes.weights).toBeInstanceOf(Uint16Array);
  expect(wide.weights).toBeInstanceOf(Int32Array);
});
