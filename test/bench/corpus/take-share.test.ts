import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takeShare } from '../../../bench/corpus/curve/take-share.js';
import { sentencesOf } from './support/sentences.js';

const utterances = fc
  .array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.string({ minLength: 1 })))
  .map((pairs) => pairs.flatMap(([topic, text]) => sentencesOf(topic, text)));
const shares = fc.constantFrom(1 / 16, 1 / 4, 1 / 2, 3 / 4, 1);
const texts = (taken: readonly { readonly text: string }[]) => taken.map(({ text }) => text);

describe('takeShare', () => {
  it('takes the share of every topic, rounded up', () => {
    fc.assert(
      fc.property(utterances, shares, (all, share) => {
        const taken = takeShare(all, share);
        for (const topic of ['a', 'b', 'c']) {
          const count = (some: typeof all) => some.filter((each) => each.topic === topic).length;
          expect(count(taken)).toBe(Math.ceil(share * count(all)));
        }
      }),
    );
  });

  it('takes more of the same with a larger share, in the order in which they stand', () => {
    fc.assert(
      fc.property(utterances, shares, shares, (all, one, other) => {
        const larger = takeShare(all, Math.max(one, other));
        const smaller = new Set(takeShare(all, Math.min(one, other)));
        expect(all.filter((each) => larger.includes(each))).toEqual(larger);
        expect(larger).toEqual(expect.arrayContaining([...smaller]));
      }),
    );
    expect(takeShare(sentencesOf('a', 'one', 'two'), 1).map(({ text }) => text)).toEqual([
      'one',
      'two',
    ]);
  });

  it('is the same each time, and all but the same when one is added', () => {
    const all = sentencesOf('a', ...Array.from({ length: 100 }, (_, at) => `sentence ${at}`));
    const half = texts(takeShare(all, 1 / 2));
    expect(texts(takeShare(all, 1 / 2))).toEqual(half);
    const more = texts(takeShare([...all, ...sentencesOf('a', 'another')], 1 / 2));
    expect(half.filter((text) => !more.includes(text)).length).toBeLessThanOrEqual(1);
  });
});
