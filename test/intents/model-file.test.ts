import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lookAt } from '../../src/intents/look.js';
import { type Model, rank as rankLook } from '../../src/intents/model.js';
import { decodeModel, encodeModel } from '../../src/intents/model-file.js';
import { normalise } from '../../src/intents/normalise.js';
import { hostileText } from './hostile-texts.js';
import { modelOf, utterances } from './small-corpus.js';

const rank = (of: Model, text: string) => rankLook(of, lookAt(text));

const model = modelOf(utterances);
const file = encodeModel(model);

describe('a model that was written and read', () => {
  const again = decodeModel(file);

  test('ranks any text as before', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const normalised = normalise(text);
        expect(rank(again, normalised)).toEqual(rank(model, normalised));
      }),
    );
    for (const text of ['手机怎么弄', '授权都删掉', '早啊', '解除手机绑定'])
      expect(rank(again, text)).toEqual(rank(model, text));
  });

  test('is written as the same bytes', () => {
    expect(encodeModel(again).equals(file)).toBe(true);
  });

  test('keeps its thresholds and its training texts', () => {
    expect(again.calibration).toEqual(model.calibration);
    expect(again.exact).toEqual(model.exact);
  });
});

test('it can be read from the middle of a larger buffer', () => {
  const larger = Buffer.concat([Buffer.from('abc'), file, Buffer.from('d')]);
  const again = decodeModel(larger.subarray(3, 3 + file.length));
  expect(rank(again, '手机怎么弄')).toEqual(rank(model, '手机怎么弄'));
});

test('names that any object has, and models of nothing, survive too', () => {
  const odd = modelOf([{ text: 'constructor', topic: '__proto__', brief: '' }]);
  expect(rank(decodeModel(encodeModel(odd)), 'constructor')).toEqual([
    { intent: '__proto__', confidence: 1 },
  ]);
  expect(rank(decodeModel(encodeModel(modelOf([]))), 'a')).toEqual([]);
});

describe('bytes that are no model are refused in plain words', () => {
  const damaged = /^The model file is damaged\.$/;

  test('cut short anywhere', () => {
    for (const length of [0, 1, 7, 8, 100, file.length >> 1, file.length - 9, file.length - 1])
      expect(() => decodeModel(file.subarray(0, length)), String(length)).toThrow(damaged);
  });

  test('one bit turned over anywhere', () => {
    fc.assert(
      fc.property(fc.nat(file.length - 1), fc.nat(7), (at, bit) => {
        const turned = Buffer.from(file);
        turned[at] = (turned[at] ?? 0) ^ (1 << bit);
        expect(() => decodeModel(turned)).toThrow(damaged);
      }),
      { numRuns: 50 },
    );
  });

  test('garbage', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(() => decodeModel(Buffer.from(bytes))).toThrow(damaged);
      }),
    );
  });
});
