import { describe, expect, test } from 'vitest';
import type { Overlap } from '../../../src/intents/overlap/overlap.js';
import { isWorthTelling } from '../../../src/intents/overlap/worth-telling.js';
import type { Topic } from '../../../src/knowledge/index.js';

const talk: Topic = { kind: 'talk', label: 'x', text: 'x', next: [] };
const bare: Topic = { kind: 'choice', label: 'x', text: 'x', choices: ['email.closing', 'thanks'] };
const talks = 'phone phone.a phone.b email email.closing thanks neighbour.a neighbour.b';
const topics = new Map<string, Topic>([
  ...talks.split(' ').map((id): [string, Topic] => [id, talk]),
  ['bare', bare],
]);

const near = (similarity: number): Overlap => ({
  kind: 'near',
  utterance: 0,
  other: 1,
  similarity,
});
const misread = (lead: number): Overlap => ({ kind: 'misread', utterance: 0, other: 1, lead });

function tells(overlap: Overlap, one: string, other: string): boolean {
  const told = isWorthTelling(overlap, one, other, topics);
  expect(isWorthTelling(overlap, other, one, topics)).toBe(told);
  return told;
}

test.each([
  ['phone', 'email'],
  ['phone.a', 'email'],
  ['neighbour.a', 'neighbour.b'],
  ['bare', 'phone'],
])('%s and %s should be apart', (one, other) => {
  expect([tells(near(0.85), one, other), tells(misread(0.6), one, other)]).toEqual([true, true]);
});

describe('topics that are meant to be near', () => {
  test.each([
    ['phone', 'phone.a'],
    ['phone.a', 'phone.b'],
  ])('%s and %s, of one family, must be very clearly one for the other', (one, other) => {
    expect([tells(near(0.9), one, other), tells(near(0.95), one, other)]).toEqual([false, true]);
    expect([tells(misread(0.9), one, other), tells(misread(1), one, other)]).toEqual([false, true]);
  });

  test.each([
    ['bare', 'thanks'],
    ['bare', 'email'],
    ['bare', 'email.closing'],
  ])('%s is a piece of %s, so only the same text matters', (one, other) => {
    expect([tells(near(0.9), one, other), tells(near(1), one, other)]).toEqual([false, true]);
    expect(tells(misread(3), one, other)).toBe(false);
  });
});
