import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Shortlist, sieved } from '../../src/text/index.js';

const piece = fc.constantFrom(
  '手机',
  '邮',
  '绑',
  '[解换]绑',
  'qq',
  'A',
  '(?:手|邮)箱?',
  '.',
  'Q ?q',
);
const pattern = fc
  .array(fc.array(piece, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 })
  .map((ways) => ways.map((parts) => parts.join('[^，]{0,3}')).join('|'));
const letters = fc.array(fc.constantFrom(...'手机邮箱绑解换qQaA，呢'), { maxLength: 14 });
const text = letters.map((all) => all.join(''));

test('whatever a sign fits is on the list, in either form of the text', () => {
  const signs = fc.array(fc.array(pattern, { maxLength: 3 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(signs, text, text, (sources, one, other) => {
      const patterns = sources.map((few) => few.map((source) => new RegExp(source, 'i')));
      const found = new Shortlist(patterns.map((few) => few.map(sieved))).of(one, other);
      for (const [at, few] of patterns.entries())
        if (few.some((sign) => sign.test(one) || sign.test(other))) expect(found).toContain(at);
    }),
    { numRuns: 1000 },
  );
});

describe('the list', () => {
  const list = new Shortlist([
    [sieved(/邮箱/)],
    undefined,
    [sieved(/手机|电话/), sieved(/号码/)],
    [],
  ]);

  test('keeps the order, and leaves out what has no sign in the text', () => {
    expect(list.of('手机号码和邮箱')).toEqual([0, 1, 2]);
    expect(list.of('电话')).toEqual([1, 2]);
  });

  test('has what may be meant by any text', () => {
    expect(list.of('')).toEqual([1]);
  });

  test('asks for all that a way needs', () => {
    const both = new Shortlist([[sieved(/手机.*解绑/)]]);
    expect(both.of('手机怎么解绑')).toEqual([0]);
    expect(both.of('手机')).toEqual([]);
  });

  test('has whatever a pattern may match that needs nothing', () => {
    expect(new Shortlist([[sieved(/手机/), sieved(/.*/)]]).of('')).toEqual([0]);
  });
});
