import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeModel } from '../../src/intents/model-file.js';
import { finish, finishGently, train } from '../../src/intents/train.js';
import { createUnderstand } from '../../src/intents/understand.js';
import { hostileText } from './hostile-texts.js';
import { modelOf, understandOf, utterances, utterancesOf } from './small-corpus.js';

test('the same utterances give the same model, byte for byte', () => {
  expect(encodeModel(modelOf(utterances)).equals(encodeModel(modelOf(utterances)))).toBe(true);
});

test('training with other work in between gives the same model, and lets that work be done', async () => {
  let rounds = 0;
  const other = setInterval(() => rounds++, 0);
  const model = await finishGently(train(utterances));
  clearInterval(other);
  expect(encodeModel(model).equals(encodeModel(modelOf(utterances)))).toBe(true);
  expect(rounds).toBeGreaterThan(0);
});

describe('a corpus that is hardly one', () => {
  test('no utterances: nothing is understood', () => {
    const understand = understandOf([]);
    expect(understand('怎么解绑手机')).toMatchObject({
      kind: 'unknown',
      confidence: 0,
      ranking: [],
    });
  });

  test('one utterance: itself is understood, and little else trusted', () => {
    const understand = understandOf(utterancesOf({ unbind_phone: ['怎么解绑手机'] }));
    expect(understand('怎么解绑手机')).toMatchObject({ kind: 'understood', confidence: 1 });
    expect(understand('明天会下雨吗').kind).toBe('unknown');
  });

  test('one utterance for each of two topics', () => {
    const understand = understandOf(utterancesOf({ a: ['解绑手机'], b: ['解绑邮箱'] }));
    expect(understand('解绑手机')).toMatchObject({ kind: 'understood', intent: 'a' });
    expect(understand('解绑邮箱')).toMatchObject({ kind: 'understood', intent: 'b' });
    expect(understand('明天会下雨吗').kind).toBe('unknown');
  });

  test('one topic: its utterances are understood', () => {
    const of = utterances.filter(({ topic }) => topic === 'unbind_phone');
    const understand = understandOf(of);
    expect(understand('QQ手机号要怎么解绑')).toMatchObject({
      kind: 'understood',
      intent: 'unbind_phone',
    });
  });

  test('a topic with one utterance among larger ones', () => {
    const of = [...utterances, { text: '转人工', topic: 'human', brief: 'terse' }];
    const understand = understandOf(of);
    expect(understand('转人工')).toMatchObject({ kind: 'understood', intent: 'human' });
    expect(understand('解除手机的绑定')).toMatchObject({ intent: 'unbind_phone' });
  });

  test('fewer briefs than folds', () => {
    const understand = understandOf(utterances.map((each) => ({ ...each, brief: 'one' })));
    expect(understand('解除手机的绑定')).toMatchObject({ intent: 'unbind_phone' });
  });
});

test('a text under two topics belongs to the first', () => {
  const understand = understandOf([
    ...utterances,
    { text: '怎么解绑手机号', topic: 'greeting', brief: '' },
  ]);
  expect(understand('怎么解绑手机号')).toMatchObject({ intent: 'unbind_phone', confidence: 1 });
});

test('utterances without a letter or digit teach nothing', () => {
  const silent = { text: '？！😀', topic: 'greeting', brief: '' };
  expect(
    encodeModel(modelOf([silent, ...utterances])).equals(encodeModel(modelOf(utterances))),
  ).toBe(true);
});

test('any name can be an intent', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '1', '-1', ''];
  const of = names.flatMap((topic, at) =>
    ['怎么办', '在哪里', '好不好'].map((text) => ({ text: `${at}号${text}`, topic, brief: '' })),
  );
  const model = modelOf(of);
  expect([...model.labels]).toEqual(names.toSorted());
  const understand = createUnderstand(model);
  for (const { text, topic } of of)
    expect(understand(text)).toMatchObject({ kind: 'understood', intent: topic });
});

test('any small corpus can be learnt, and what comes of it is sound', () => {
  const utterance = fc.record({
    text: hostileText,
    topic: fc.constantFrom('a', 'a.b', 'c', '__proto__'),
    brief: fc.constantFrom('', 'one', 'two', 'three', 'four'),
  });
  fc.assert(
    fc.property(fc.array(utterance, { maxLength: 12 }), hostileText, (of, text) => {
      const { confidence, ranking } = createUnderstand(finish(train(of)))(text);
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
      for (const { intent } of ranking) expect(of.map(({ topic }) => topic)).toContain(intent);
    }),
    { numRuns: 30 },
  );
});
