import { describe, expect, test } from 'vitest';
import { lookAt } from '../../src/intents/look.js';
import { emitFeatures } from '../../src/intents/views.js';

/** How often each feature counts. */
function featuresOf(text: string, app?: string): Map<number, number> {
  const features = new Map<number, number>();
  emitFeatures(
    lookAt(text, () => app),
    (hash, times) => features.set(hash, (features.get(hash) ?? 0) + times),
  );
  return features;
}

function shared(one: string, other: string): number {
  const features = featuresOf(other);
  return [...featuresOf(one).keys()].filter((feature) => features.has(feature)).length;
}

test('latin text gives grams of up to four letters with the spaces around it, its sound and its stem', () => {
  // " ab ": two to four characters from the space, three from the a, two from the b; a sound, a stem.
  expect(featuresOf('ab').size).toBe(3 + 3 + 2 + 1 + 1);
});

test('a gram that holds a Chinese character has at most three', () => {
  // " ab解 ": 2 + 3 + 3 + 2 grams; the sounds ab, 解 and both together.
  expect(featuresOf('ab解').size).toBe(10 + 3);
});

test('homophones share their sounds and what they are about, and nothing else', () => {
  // jie, ban, jie ban; and that something is unbound.
  expect(shared('解绑', '姐邦')).toBe(4);
});

describe('English words', () => {
  test('share their stem, and it counts for more than letters', () => {
    const features = [...featuresOf('deliveries').values()];
    expect(Math.max(...features)).toBe(7);
    expect(shared('deliveries', 'delivery')).toBeGreaterThan(shared('deliveries', 'deliverer'));
  });

  test('that tell nothing have no stem', () => {
    expect(Math.max(...featuresOf('what is the').values())).toBeLessThan(7);
  });

  test('have none among Chinese characters or pinyin', () => {
    expect(Math.max(...featuresOf('怎么unbind').values())).toBeLessThan(7);
    expect(Math.max(...featuresOf('zenme jiebang').values())).toBeLessThan(7);
  });
});

test('that an app is named is a feature of its own', () => {
  expect(featuresOf('解绑', 'bilibili').size).toBeGreaterThan(featuresOf('解绑').size);
});

test('features are 32-bit numbers, the same every time', () => {
  const features = featuresOf('qq怎么解绑 phone');
  expect(featuresOf('qq怎么解绑 phone')).toEqual(features);
  for (const feature of features.keys()) expect(feature).toBe(feature >>> 0);
});
