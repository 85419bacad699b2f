import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findOverlaps } from '../../../src/intents/overlap/find-overlaps.js';
import type { Utterance } from '../../../src/knowledge/index.js';
import { hostileText } from '../hostile-texts.js';
import { utterances, utterancesOf } from '../small-corpus.js';

/** What is found, in words: `topic: text ~ topic: text`. */
function found(of: readonly Utterance[]): string[] {
  const named = (at: number) => `${of[at]?.topic}: ${of[at]?.text}`;
  return findOverlaps(of, new Map()).map(
    ({ kind, utterance, other }) => `${kind} ${named(utterance)} ~ ${named(other)}`,
  );
}

const plus = (texts: Readonly<Record<string, readonly string[]>>) => [
  ...utterances,
  ...utterancesOf(texts),
];

test('topics that are apart do not overlap', () => {
  expect(found(utterances)).toEqual([]);
});

describe('an utterance that is almost one of another topic', () => {
  test('is found, whatever its script, its signs and the size of its letters', () => {
    const of = plus({ greeting: ['換了新手機號，怎麼改綁？'], unbind_email: ['HEY!'] });
    expect(found(of).sort()).toEqual([
      'near greeting: hey ~ unbind_email: HEY!',
      'near unbind_phone: 换了新手机号怎么改绑 ~ greeting: 換了新手機號，怎麼改綁？',
    ]);
  });

  test('is no more than that when it stands in its own topic again', () => {
    expect(found(plus({ unbind_phone: ['換了新手機號，怎麼改綁？'] }))).toEqual([]);
  });

  test('is found without the hello and the thanks around it', () => {
    expect(found(plus({ unbind_email: ['你好，请问有人吗？谢谢！'] }))).toEqual([
      'near greeting: 有人吗 ~ unbind_email: 你好，请问有人吗？谢谢！',
    ]);
  });

  test('is found where there is nothing else', () => {
    expect(found(utterancesOf({ a: ['解绑'], b: ['解绑？'] }))).toEqual([
      'near a: 解绑 ~ b: 解绑？',
    ]);
  });
});

describe('an utterance that would be taken for another topic’s', () => {
  test('is found, with the one that it resembles', () => {
    expect(found(plus({ greeting: ['手机号码要怎么解绑'] }))).toEqual([
      'misread greeting: 手机号码要怎么解绑 ~ unbind_phone: 手机号怎么解绑',
    ]);
  });

  test('is none, once its own topic has more like it', () => {
    const own = ['手机号码要怎么解绑', '手机号码该怎么解绑呢', '手机号码咋解绑', '手机号码解绑'];
    const others = utterances.filter(({ topic }) => topic !== 'unbind_phone');
    expect(found([...others, ...utterancesOf({ numbers: own })])).toEqual([]);
  });

  test('tells how far that topic is ahead, the furthest first', () => {
    const leads = findOverlaps(
      plus({ greeting: ['手机号码要怎么解绑', '第三方授权在哪里取消呀', '邮箱怎么解绑呀'] }),
      new Map(),
    ).flatMap((overlap) => (overlap.kind === 'misread' ? [overlap.lead] : []));
    expect(leads.length).toBeGreaterThan(1);
    expect(leads).toEqual(leads.toSorted((a, b) => b - a));
    for (const lead of leads) expect(lead).toBeGreaterThanOrEqual(0.6);
  });
});

test('two that stand for each other are told once', () => {
  const of = plus({ greeting: ['发票抬头怎么开'], unbind_email: ['发票抬头要怎么开'] });
  expect(found(of)).toEqual([expect.stringMatching(/^misread .*发票.* ~ .*发票/)]);
});

test('any utterances can be looked at, and what is found lies in two topics', () => {
  const utterance = fc.record({
    text: hostileText,
    topic: fc.constantFrom('a', 'a.b', '__proto__'),
    brief: fc.constant(''),
  });
  fc.assert(
    fc.property(fc.array(utterance, { maxLength: 12 }), (of) => {
      for (const { utterance: one, other } of findOverlaps(of, new Map()))
        expect(of[one]?.topic).not.toBe(of[other]?.topic);
    }),
    { numRuns: 50 },
  );
});
