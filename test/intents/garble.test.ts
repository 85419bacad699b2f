import { expect, test } from 'vitest';
import { garble } from '../../src/intents/garble.js';

const text = '怎么解绑手机号 how to unbind my old phone number 我想换绑一个新的号码';

test('a garbled text keeps its shape: letters stay letters, characters characters, words words', () => {
  const shape = (of: string) => of.replace(/[a-z]/g, 'a').replace(/\p{Script=Han}/gu, '字');
  expect(shape(garble(text, 3))).toBe(shape(text));
});

test('some of it can be read, and most of it cannot', () => {
  const garbled = Array.from({ length: 100 }, (_, seed) => garble(text, seed));
  const kept = garbled.map(
    (each) => [...each].filter((character, at) => character === text[at]).length / text.length,
  );
  const mean = kept.reduce((sum, share) => sum + share, 0) / kept.length;
  expect(mean).toBeGreaterThan(0.3);
  expect(mean).toBeLessThan(0.6);
});

test('the same text and seed give the same result, another seed another', () => {
  expect(garble(text, 5)).toBe(garble(text, 5));
  expect(garble(text, 5)).not.toBe(garble(text, 6));
});

test('nothing stays nothing', () => {
  expect(garble('', 1)).toBe('');
});
