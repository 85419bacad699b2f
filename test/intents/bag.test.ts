import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buckets, mostCounted, toBag } from '../../src/intents/bag.js';
import { lookAt } from '../../src/intents/look.js';
import { normalise } from '../../src/intents/normalise.js';
import { hostileText, hugeTexts } from './hostile-texts.js';

test('a bag holds each feature once, and how often the text has it', () => {
  const { features, counts } = toBag(lookAt('好好好'));
  expect(new Set(features).size).toBe(features.length);
  // The character itself, three times.
  expect(Math.max(...counts)).toBe(3);
});

test('the same text gives the same bag, whatever was counted before', () => {
  const bag = toBag(lookAt('怎么解绑手机'));
  toBag(lookAt('how do I unbind'));
  expect(toBag(lookAt('怎么解绑手机'))).toEqual(bag);
});

test('the bag of an empty text is empty', () => {
  expect(toBag(lookAt('')).features).toHaveLength(0);
});

test.each(hugeTexts)('counting comes to an end: %s', (_, text) => {
  const { features, counts } = toBag(lookAt(normalise(text)));
  expect(features.length).toBeLessThanOrEqual(4096);
  expect(Math.max(0, ...counts)).toBeLessThanOrEqual(mostCounted);
});

test('every feature of any text lies among the buckets', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      for (const feature of toBag(lookAt(normalise(text))).features) {
        expect(feature).toBeGreaterThanOrEqual(0);
        expect(feature).toBeLessThan(buckets);
      }
    }),
  );
});
