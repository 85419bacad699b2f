import { expect, test } from 'vitest';
import { toBag } from '../../src/intents/bag.js';
import { lookAt } from '../../src/intents/look.js';
import { type Scorer, toVectors, trainScorer } from '../../src/intents/scorer.js';
import { finish } from '../../src/intents/train.js';

const examples = [
  ...['解绑手机', '手机怎么解绑', '换绑手机', '手机解绑入口'].map((text) => ({ text, label: 0 })),
  ...['解绑邮箱', '邮箱怎么解绑', '换绑邮箱', '邮箱解绑入口'].map((text) => ({ text, label: 1 })),
];
const scorer = scorerOf(examples, 2);

function scorerOf(texts: readonly { text: string; label: number }[], classes: number): Scorer {
  const vectors = finish(
    toVectors(
      texts.map(({ text, label }) => ({ bag: toBag(lookAt(text)), label })),
      1,
    ),
  );
  const everyone = Int32Array.from(texts.keys());
  return finish(trainScorer(vectors, classes, new Array(classes).fill(everyone)));
}

/** Scores are reused by the next call, so they are copied. */
function scoresOf(of: Scorer, text: string) {
  const { margin, similarity, known } = of.score(toBag(lookAt(text)));
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
  // Each of its features is rounded to a 255th.
  expect(similarity[1]).toBeCloseTo(1, 2);
  expect(known).toBe(1);
});

test('a text that shares nothing stands outside of every class', () => {
  const { margin, similarity, known } = scoresOf(scorer, '天');
  expect(Math.max(...margin)).toBeLessThan(0);
  expect(similarity).toEqual([0, 0]);
  expect(known).toBe(0);
});

test('a class without a text is never the likeliest', () => {
  const { margin, similarity } = scoresOf(scorerOf(examples, 3), '手机要怎么解绑');
  expect(margin.indexOf(Math.max(...margin))).toBe(0);
  expect(similarity[2]).toBe(0);
});

test('no examples make a scorer that knows nothing', () => {
  expect(scoresOf(scorerOf([], 2), '解绑').similarity).toEqual([0, 0]);
  expect(scoresOf(scorerOf([], 0), '解绑').margin).toEqual([]);
});
