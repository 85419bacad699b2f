import { expect, test } from 'vitest';
import { emitFeatures } from '../../src/intents/views.js';

function featuresOf(text: string): number[] {
  const features: number[] = [];
  emitFeatures(text, (hash) => features.push(hash));
  return features;
}

test('latin text gives grams of up to five letters with the spaces around it, and its sound', () => {
  // " ab ": two to four characters from the space, three from the a, two from the b; one sound.
  expect(featuresOf('ab')).toHaveLength(3 + 3 + 2 + 1);
});

test('a gram that holds a Chinese character has at most three', () => {
  // " ab解 ": 2 + 3 + 3 + 2 grams; the sounds ab, 解 and both together.
  expect(featuresOf('ab解')).toHaveLength(10 + 3);
});

test('homophones share their sounds and what they are about, and nothing else', () => {
  const meant = new Set(featuresOf('解绑'));
  const shared = featuresOf('姐邦').filter((feature) => meant.has(feature));
  // jie, ban, jie ban; and that something is unbound.
  expect(shared).toHaveLength(4);
});

test('features are 32-bit numbers, the same every time', () => {
  const features = featuresOf('qq怎么解绑 phone');
  expect(featuresOf('qq怎么解绑 phone')).toEqual(features);
  for (const feature of features) expect(feature).toBe(feature >>> 0);
});
