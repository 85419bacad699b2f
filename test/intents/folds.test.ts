import { expect, test } from 'vitest';
import { foldsByBrief } from '../../src/intents/folds.js';

const of = (briefs: string) => [...briefs].map((brief) => ({ brief }));

test('the examples of a brief stay together, and folds are of about the same size', () => {
  const examples = of('aaaabbbbccccddddeeff');
  const folds = foldsByBrief(examples, 4);
  const foldOf = new Map<string, number>();
  for (const [at, { brief }] of examples.entries()) {
    expect(foldOf.get(brief) ?? folds[at]).toBe(folds[at]);
    foldOf.set(brief, folds[at] ?? -1);
  }
  const sizes = [0, 1, 2, 3].map((fold) => folds.filter((each) => each === fold).length);
  expect(sizes.toSorted()).toEqual([4, 4, 6, 6]);
});

test('with fewer briefs than folds, examples go in turn', () => {
  expect([...foldsByBrief(of('aaabb'), 4)]).toEqual([0, 1, 2, 3, 0]);
});

test('no example, no fold', () => {
  expect(foldsByBrief([], 4)).toHaveLength(0);
});
