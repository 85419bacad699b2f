import { expect, test } from 'vitest';
import { deedOf } from '../../../src/intents/evaluate/deed.js';
import { ambiguous, topics, understood, unknown } from './stand-ins.js';

test('what is understood is answered, with other readings offered beneath', () => {
  expect(
    deedOf('', understood({ unbind_phone: 0.8 }, { unbind_email: 0.1, unbind_phone: 0.8 }), topics),
  ).toEqual({ kind: 'answered', topic: 'unbind_phone', offered: ['unbind_email'] });
});

test('talk and refusals are answered like anything else', () => {
  expect(deedOf('', understood({ greeting: 1 }), topics)).toMatchObject({ kind: 'answered' });
  expect(deedOf('', understood({ 'refusal.others_account': 1 }), topics)).toMatchObject({
    kind: 'answered',
  });
});

test('a neighbour that is understood is declined by name', () => {
  expect(deedOf('', understood({ 'neighbour.wechat': 0.9 }), topics)).toEqual({
    kind: 'declined',
    neighbour: 'neighbour.wechat',
    offered: [],
  });
});

test('a choice that is understood asks back with what it offers', () => {
  expect(deedOf('', understood({ 'choice.unbind': 0.9 }), topics)).toEqual({
    kind: 'asked',
    choice: 'choice.unbind',
    offered: ['unbind_phone', 'unbind_email'],
  });
  expect(
    deedOf('', understood({ 'choice.unbind': 0.9 }, { faq_impact: 0.2 }), topics),
  ).toMatchObject({
    offered: ['unbind_phone', 'unbind_email', 'faq_impact'],
  });
});

test('what is ambiguous is asked back; a choice among the readings gives way to what it offers', () => {
  expect(
    deedOf('', ambiguous({ 'choice.unbind': 0.4, unbind_phone: 0.3, faq_impact: 0.1 }), topics),
  ).toEqual({ kind: 'asked', offered: ['unbind_phone', 'unbind_email', 'faq_impact'] });
});

test('what cannot be asked back with is said at once when it is likeliest, and so is a neighbour', () => {
  expect(deedOf('', ambiguous({ greeting: 0.4, unbind_phone: 0.3 }), topics)).toEqual({
    kind: 'declined',
    offered: ['unbind_phone'],
  });
  expect(
    deedOf('', ambiguous({ 'neighbour.bank': 0.3, unbind_phone: 0.2, unbind_email: 0.2 }), topics),
  ).toEqual({ kind: 'asked', offered: ['neighbour.bank', 'unbind_phone', 'unbind_email'] });
  expect(deedOf('', ambiguous({ 'neighbour.bank': 0.4, unbind_phone: 0.3 }), topics)).toEqual({
    kind: 'declined',
    neighbour: 'neighbour.bank',
    offered: ['unbind_phone'],
  });
});

test('further down it is left out, and the one reading that may be left is named as near', () => {
  expect(
    deedOf(
      '',
      ambiguous({ unbind_phone: 0.4, 'refusal.others_account': 0.3, greeting: 0.1 }),
      topics,
    ),
  ).toEqual({ kind: 'declined', offered: ['unbind_phone'] });
});

test('a human can be asked back with', () => {
  expect(deedOf('', ambiguous({ human: 0.4, unbind_phone: 0.3 }), topics)).toEqual({
    kind: 'asked',
    offered: ['human', 'unbind_phone'],
  });
});

test('what is unknown is declined, naming up to three that are near', () => {
  const named = { unbind_phone: 0.2, unbind_email: 0.15, faq_impact: 0.12, 'neighbour.bank': 0.1 };
  expect(deedOf('', unknown(named, named), topics)).toEqual({
    kind: 'declined',
    offered: ['unbind_phone', 'unbind_email', 'faq_impact'],
  });
});
