import { describe, expect, test } from 'vitest';
import { familyConfidence, isFamily } from '../../src/intents/family.js';

test('a topic and its narrower one are family, either way round', () => {
  expect(isFamily('unbind_phone', 'unbind_phone.notice')).toBe(true);
  expect(isFamily('unbind_phone.notice', 'unbind_phone')).toBe(true);
});

test('two narrower topics of one parent are no family, nor is a topic its own', () => {
  expect(isFamily('unbind_phone.notice', 'unbind_phone.option_missing')).toBe(false);
  expect(isFamily('unbind_phone', 'unbind_phone')).toBe(false);
  expect(isFamily('unbind_phone', 'unbind_phone_number')).toBe(false);
});

describe('how sure a family is', () => {
  const areFamily = (one: { intent: string }, other: { intent: string }) =>
    isFamily(one.intent, other.intent);
  const reading = (intent: string, confidence: number) => ({ intent, confidence });

  test('is the sum of the first reading and its family', () => {
    const ranking = [
      reading('a', 0.4),
      reading('b', 0.3),
      reading('a.x', 0.2),
      reading('a.y', 0.1),
    ];
    expect(familyConfidence(ranking, areFamily)).toBeCloseTo(0.7);
  });

  test('leaves out the brothers and sisters of a narrower topic', () => {
    const ranking = [reading('a.x', 0.4), reading('a.y', 0.3), reading('a', 0.2)];
    expect(familyConfidence(ranking, areFamily)).toBeCloseTo(0.6);
  });

  test('is nothing where nothing is read', () => {
    expect(familyConfidence([], areFamily)).toBe(0);
  });
});
