import { expect, test } from 'vitest';
import {
  confusionsOf,
  mistakenFor,
  worstMistakes,
} from '../../../src/intents/evaluate/confusions.js';
import { ambiguous, judged, understood, unknown } from './stand-ins.js';

const taken = (text: string, label: string, got: string, confidence = 0.9) =>
  judged({ text, label, tags: ['plain'] }, understood({ [got]: confidence }));

test('a topic is mistaken for the one that was answered', () => {
  expect(mistakenFor(taken('a', 'unbind_phone', 'unbind_email'))).toBe('unbind_email');
  expect(mistakenFor(taken('a', 'oos', 'unbind_email'))).toBe('unbind_email');
  expect(mistakenFor(taken('a', 'unbind_phone', 'neighbour.bank'))).toBe('neighbour.bank');
});

test('a right answer is no mistake, nor is any neighbour when the question is out of scope', () => {
  expect(mistakenFor(taken('a', 'unbind_phone', 'unbind_phone'))).toBeUndefined();
  expect(mistakenFor(taken('a', 'neighbour.wechat', 'neighbour.bank'))).toBeUndefined();
  expect(mistakenFor(taken('a', 'oos', 'neighbour.bank'))).toBeUndefined();
});

test('asking back or declining names no topic to be mistaken for', () => {
  const question = { text: 'a', label: 'faq_impact' };
  expect(mistakenFor(judged(question, unknown()))).toBeUndefined();
  expect(
    mistakenFor(judged(question, ambiguous({ unbind_phone: 0.4, unbind_email: 0.3 }))),
  ).toBeUndefined();
});

test('confusions are counted by pair, the commonest first, with three examples', () => {
  const confusions = confusionsOf([
    taken('one', 'unbind_phone', 'unbind_phone.notice'),
    ...['a', 'b', 'c', 'd'].map((text) => taken(text, 'unbind_phone', 'unbind_email')),
    taken('e', 'unbind_email', 'unbind_phone'),
    taken('f', 'unbind_phone', 'unbind_phone'),
  ]);
  expect(confusions).toEqual([
    {
      wanted: 'unbind_phone',
      got: 'unbind_email',
      count: 4,
      family: false,
      examples: ['a', 'b', 'c'],
    },
    {
      wanted: 'unbind_phone',
      got: 'unbind_phone.notice',
      count: 1,
      family: true,
      examples: ['one'],
    },
    { wanted: 'unbind_email', got: 'unbind_phone', count: 1, family: false, examples: ['e'] },
  ]);
});

test('the worst mistakes are the surest, and a relative is none', () => {
  const mistakes = worstMistakes(
    [
      taken('meek', 'unbind_phone', 'unbind_email', 0.5),
      taken('sure', 'oos', 'unbind_email', 0.99),
      taken('relative', 'unbind_phone', 'unbind_phone.notice', 1),
      taken('middling', 'faq_impact', 'neighbour.bank', 0.7),
    ],
    2,
  );
  expect(mistakes).toEqual([
    { text: 'sure', wanted: 'oos', got: 'unbind_email', confidence: 0.99, tags: ['plain'] },
    {
      text: 'middling',
      wanted: 'faq_impact',
      got: 'neighbour.bank',
      confidence: 0.7,
      tags: ['plain'],
    },
  ]);
});
