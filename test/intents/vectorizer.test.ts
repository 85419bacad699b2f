import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toBag } from '../../src/intents/bag.js';
import { lookAt } from '../../src/intents/look.js';
import { normalise } from '../../src/intents/normalise.js';
import { finish } from '../../src/intents/train.js';
import { type Vector, Vectorizer } from '../../src/intents/vectorizer.js';
import { hostileText, hugeTexts } from './hostile-texts.js';

const texts = ['怎么解绑手机', '怎么解绑邮箱', '你好', 'how to unbind'];
const fitted = (fewest = 1) =>
  finish(
    Vectorizer.fit(
      texts.map((text) => toBag(lookAt(text))),
      fewest,
    ),
  );
const lengthOf = ({ values }: Vector) =>
  Math.sqrt(values.reduce((sum, value) => sum + value ** 2, 0));

describe('a vector', () => {
  test('of a text that was learnt from is of length 1, and all of it is known', () => {
    for (const text of texts) {
      const vector = fitted().transform(toBag(lookAt(text)));
      expect(lengthOf(vector)).toBeCloseTo(1, 5);
      expect(vector.known).toBe(1);
    }
  });

  test('is the shorter the stranger its text', () => {
    const strange = fitted().transform(toBag(lookAt('怎么解绑银行卡')));
    const stranger = fitted().transform(toBag(lookAt('银行卡怎么挂失')));
    expect(lengthOf(strange)).toBeLessThan(0.95);
    expect(lengthOf(stranger)).toBeLessThan(lengthOf(strange));
    expect(stranger.known).toBeLessThan(strange.known);
  });

  test('of a text that shares nothing is empty, as is that of no text', () => {
    expect(fitted().transform(toBag(lookAt('北京')))).toMatchObject({
      ids: new Int32Array(0),
      known: 0,
    });
    expect(fitted().transform(toBag(lookAt('')))).toMatchObject({
      ids: new Int32Array(0),
      known: 0,
    });
  });

  test('holds each feature once', () => {
    const { ids, values } = fitted().transform(toBag(lookAt('你好你好你好')));
    expect(new Set(ids).size).toBe(ids.length);
    expect(values).toHaveLength(ids.length);
  });

  test('does not depend on what was looked at before', () => {
    const vectorizer = fitted();
    const first = vectorizer.transform(toBag(lookAt('怎么解绑手机')));
    vectorizer.transform(toBag(lookAt('你好')));
    expect(vectorizer.transform(toBag(lookAt('怎么解绑手机')))).toEqual(first);
  });
});

test('features that fewer texts have are left out', () => {
  const vectorizer = fitted(2);
  expect(vectorizer.transform(toBag(lookAt('你好'))).ids.length).toBe(0);
  expect(vectorizer.transform(toBag(lookAt('怎么解绑'))).known).toBeGreaterThan(0.5);
  expect(vectorizer.features).toBeLessThan(fitted().features);
});

test('rare features weigh more than common ones', () => {
  const { idf } = fitted();
  expect([...idf]).toEqual([...idf].sort((a, b) => a - b));
});

test('what was learnt from nothing knows nothing', () => {
  const vectorizer = finish(Vectorizer.fit([], 1));
  expect(vectorizer.features).toBe(0);
  expect(vectorizer.transform(toBag(lookAt('解绑')))).toMatchObject({
    ids: new Int32Array(0),
    known: 0,
  });
});

test('every text has a vector of at most length 1, with a known share of at most 1', () => {
  const vectorizer = fitted();
  fc.assert(
    fc.property(hostileText, (text) => {
      const vector = vectorizer.transform(toBag(lookAt(normalise(text))));
      expect(lengthOf(vector)).toBeLessThan(1.0001);
      expect(vector.known).toBeGreaterThanOrEqual(0);
      expect(vector.known).toBeLessThanOrEqual(1);
    }),
  );
});

test.each(hugeTexts)('a vocabulary of huge texts does no harm: %s', (_, text) => {
  const normalised = normalise(text);
  const vectorizer = finish(Vectorizer.fit([toBag(lookAt(normalised))], 1));
  expect(lengthOf(vectorizer.transform(toBag(lookAt(normalised))))).toBeLessThan(1.0001);
});
