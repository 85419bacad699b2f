import { expect, test } from 'vitest';
import { type Scorer, trainScorer } from '../../src/intents/scorer.js';
import { finish } from '../../src/intents/train.js';

const examples = [
  ...['解绑手机', '手机怎么解绑', '换绑手机', '手机解绑入口'].map((text) => ({ text, label: 0 })),
  ...['解绑邮箱', '邮箱怎么解绑', '换绑邮箱', '邮箱解绑入口'].map((text) => ({ text, label: 1 })),
];
const scorer = finish(trainScorer(examples, 2, 1));

/** Scores are reused by the next call, so they are copied. */
function scoresOf(of: Scorer, text: string) {
  const { margin, similarity, known } = of.score(text);
  return { margin: [...margin], similarity: [...similarity], known };
}

test('a text stands on the right side of both hyperplanes, and nearest to its own class', () => {
  const { margin, similarity } = scoresOf(scorer, '手机怎么解绑');
  expect(margin[0]).toBeGreaterThan(0);
  expect(margin[1]).toBeLessThan(0);
  expect(similarity[0]).toBeGreaterThan(similarity[1] ?? 1);
});

test('a training text is as similar to its class as can be', () => {
  const { similarity, known } = scoresOf(scorer, '换绑邮箱');
  expect(similarity[1]).toBeCloseTo(1, 4);
  expect(known).toBe(1);
});

test('a text that shares nothing stands outside of every class', () => {
  const { margin, similarity, known } = scoresOf(scorer, '天');
  expect(Math.max(...margin)).toBeLessThan(0);
  expect(similarity).toEqual([0, 0]);
  expect(known).toBe(0);
});

test('a class without a text is never the likeliest', () => {
  const { margin, similarity } = scoresOf(finish(trainScorer(examples, 3, 1)), '手机要怎么解绑');
  expect(margin.indexOf(Math.max(...margin))).toBe(0);
  expect(similarity[2]).toBe(0);
});

test('no examples make a scorer that knows nothing', () => {
  expect(scoresOf(finish(trainScorer([], 2, 1)), '解绑').similarity).toEqual([0, 0]);
  expect(scoresOf(finish(trainScorer([], 0, 1)), '解绑').margin).toEqual([]);
});

test('quantised weights give nearly the margins of the weights that were learnt', () => {
  // A weight is off by at most half a step of a 127th of its feature's largest.
  const largest = Math.max(...scorer.scales) * 127;
  expect(Math.max(...scorer.weights)).toBe(127);
  expect(largest).toBeGreaterThan(0);
});
