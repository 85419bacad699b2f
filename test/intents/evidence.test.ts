import { expect, test } from 'vitest';
import {
  evidenceWidth,
  shortlist,
  shortlisted,
  writeEvidence,
} from '../../src/intents/evidence.js';

const scores = (margin: number[], similarity = margin.map(() => 0)) => ({
  margin: Float32Array.from(margin),
  similarity: Float32Array.from(similarity),
  known: 0.5,
});

test('the classes with the best margins are weighed, best first', () => {
  expect(shortlisted(scores([-2, 1, 0, 3]))).toEqual([3, 1, 2, 0]);
});

test('of many classes only the best', () => {
  const margin = Array.from({ length: 50 }, (_, label) => -label);
  expect(shortlisted(scores(margin))).toEqual([0, 1, 2, 3, 4, 5].slice(0, shortlist));
});

test('the class of the nearest neighbour is weighed besides', () => {
  const margin = Array.from({ length: 50 }, (_, label) => -label);
  const similarity = margin.map((_, label) => (label === 40 ? 0.9 : 0.1));
  expect(shortlisted(scores(margin, similarity))).toEqual([0, 1, 2, 3, 4, 5, 40]);
});

test('without a class there is nothing to weigh', () => {
  expect(shortlisted(scores([]))).toEqual([]);
});

test('evidence is written into its own row, and is finite', () => {
  const candidates = [1, 0];
  const rows = new Float64Array(3 * evidenceWidth).fill(7);
  writeEvidence(scores([-1, 0.5], [0.2, 0.8]), 1, candidates, 10, rows, evidenceWidth);
  expect([...rows.slice(0, evidenceWidth)]).toEqual(new Array(evidenceWidth).fill(7));
  expect([...rows.slice(2 * evidenceWidth)]).toEqual(new Array(evidenceWidth).fill(7));
  const [constant, margin, lead] = rows.slice(evidenceWidth);
  expect([constant, margin, lead]).toEqual([1, 0.5, 1.5]);
  expect(rows.every(Number.isFinite)).toBe(true);
});

test('a class without a rival has finite evidence too', () => {
  const row = new Float64Array(evidenceWidth);
  writeEvidence(scores([0.5], [0.8]), 0, [0], 10, row, 0);
  expect(row.every(Number.isFinite)).toBe(true);
});
