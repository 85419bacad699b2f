import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compare } from '../../../bench/corpus/likeness/compare.js';
import { likePairs } from '../../../bench/corpus/likeness/like-pairs.js';
import { reduce } from '../../../bench/corpus/likeness/reduce.js';

const pieces = [
  '手机',
  '好',
  '号',
  '解',
  '榜',
  '绑',
  '不',
  '的',
  '上次',
  '去年',
  '夏天',
  '换',
  '吗',
  'QQ',
];
const words = ['how', 'do', 'unbind', 'the', 'phone', 'not', 'summer', 'numbers', 'jiebang'];

const sentence = fc.oneof(
  fc
    .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 24 })
    .map((parts) => parts.join('')),
  fc
    .array(fc.constantFrom(...words), { minLength: 1, maxLength: 16 })
    .map((parts) => parts.join(' ')),
);

/** A sentence, and variants of it that lack a piece or have one more. */
const family = fc
  .tuple(sentence, fc.array(fc.tuple(fc.nat(), fc.constantFrom('', ...pieces)), { maxLength: 3 }))
  .map(([text, edits]) => [
    text,
    ...edits.map(([place, piece]) => {
      const at = place % text.length;
      return text.slice(0, at) + piece + text.slice(at + 1);
    }),
  ]);

it('finds what comparing all with all finds', () => {
  fc.assert(
    fc.property(fc.array(family, { maxLength: 6 }), (families) => {
      const texts = families.flat();
      const reduced = texts.map(reduce);
      const all = reduced.flatMap((later, at) =>
        reduced.slice(0, at).flatMap((earlier, before) => {
          const likeness = compare(earlier, later);
          return likeness === null ? [] : [{ earlier: before, later: at, likeness }];
        }),
      );
      expect(likePairs(texts)).toEqual(all);
    }),
  );
});
