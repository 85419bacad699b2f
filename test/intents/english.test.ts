import { expect, test } from 'vitest';
import { isStopWord, stemsOf } from '../../src/intents/english.js';

test('a text is told by the stems of its telling words, in their order', () => {
  expect(stemsOf('how do i cancel the deliveries')).toEqual(['cancel', 'deliveri']);
});

test('forms of a word have one stem', () => {
  expect(stemsOf('unbinding unbinds')).toEqual(['unbind', 'unbind']);
});

test('the same word has the same stem again', () => {
  expect(stemsOf('verification verification')).toEqual(stemsOf('verification verification'));
  expect(stemsOf('')).toEqual([]);
});

test('words of any sentence are stop words', () => {
  expect(isStopWord('the')).toBe(true);
  expect(isStopWord('phone')).toBe(false);
});
