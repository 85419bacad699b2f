import { describe, expect, test } from 'vitest';
import { toMatrix } from '../../src/intents/matrix.js';
import { NeighbourIndex } from '../../src/intents/neighbour-index.js';
import { sparse } from './sparse.js';

const classOf = Uint16Array.of(0, 0, 1);
const index = NeighbourIndex.of(
  toMatrix([sparse({ 0: 1 }), sparse({ 0: 0.6, 1: 0.8 }), sparse({ 1: 0.6, 2: 0.8 })]),
  classOf,
  3,
);

function similaritiesTo(entries: Readonly<Record<number, number>>): number[] {
  const best = new Float32Array(2).fill(9);
  index.similarities(sparse(entries), best);
  return [...best].map((value) => Math.round(value * 1e6) / 1e6);
}

describe('each class is as similar as the most similar of its texts', () => {
  test('a text itself is similar through and through', () => {
    // Its own class by itself: 1. The other by feature 1 alone: 0.8 · 0.6.
    expect(similaritiesTo({ 0: 0.6, 1: 0.8 })).toEqual([1, 0.48]);
  });

  test('not as similar as all of its texts together', () => {
    expect(similaritiesTo({ 0: 1 })).toEqual([1, 0]);
  });

  test('and 0 where none shares a feature', () => {
    expect(similaritiesTo({})).toEqual([0, 0]);
    expect(similaritiesTo({ 2: 1 })).toEqual([0, 0.8]);
  });
});

test('a question leaves no trace in the next', () => {
  similaritiesTo({ 0: 0.6, 1: 0.8 });
  expect(similaritiesTo({ 2: 1 })).toEqual([0, 0.8]);
});

test('a rare feature is heard, however many texts share another', () => {
  const texts = Array.from({ length: 20_000 }, (_, at) => sparse({ 0: 0.6, [at + 1]: 0.8 }));
  const many = NeighbourIndex.of(toMatrix(texts), new Uint16Array(texts.length), texts.length + 1);
  const best = new Float32Array(1);
  many.similarities(sparse({ 5: 1 }), best);
  expect(best[0]).toBeCloseTo(0.8, 6);
});

test('of more texts than sixteen bits can number each is found', () => {
  const texts = Array.from({ length: 70_000 }, (_, at) => sparse({ [at]: 1 }));
  const classOf = Uint16Array.from(texts, (_, at) => (at === 69_999 ? 1 : 0));
  const many = NeighbourIndex.of(toMatrix(texts), classOf, texts.length);
  const best = new Float32Array(2);
  many.similarities(sparse({ 69999: 1 }), best);
  expect([...best]).toEqual([0, 1]);
});
