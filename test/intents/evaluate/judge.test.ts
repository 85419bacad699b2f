import { describe, expect, test } from 'vitest';
import { ambiguous, judged, understood, unknown } from './stand-ins.js';

describe('a question in scope', () => {
  const asking = (label: string) => ({ text: '问', label });

  test.each([
    ['right', 'unbind_phone', understood({ unbind_phone: 0.9 })],
    ['right', 'choice.unbind', understood({ 'choice.unbind': 0.9 })],
    ['right', 'refusal.others_account', understood({ 'refusal.others_account': 0.9 })],
    ['family', 'unbind_phone.notice', understood({ unbind_phone: 0.9 })],
    ['family', 'unbind_phone', understood({ 'unbind_phone.notice': 0.9 })],
    ['offered', 'unbind_phone', ambiguous({ unbind_email: 0.4, unbind_phone: 0.3 })],
    ['offered', 'unbind_phone.notice', ambiguous({ unbind_email: 0.4, unbind_phone: 0.3 })],
    ['offered', 'unbind_phone', understood({ 'choice.unbind': 0.9 })],
    ['offered', 'choice.unbind', ambiguous({ unbind_email: 0.4, faq_impact: 0.3 })],
    ['offered', 'faq_impact', unknown({ faq_impact: 0.2 }, { faq_impact: 0.2 })],
    ['offered', 'faq_impact', understood({ 'neighbour.bank': 0.8 }, { faq_impact: 0.1 })],
    ['beneath', 'faq_impact', understood({ unbind_phone: 0.8 }, { faq_impact: 0.1 })],
    ['wrong', 'faq_impact', understood({ unbind_phone: 0.8, faq_impact: 0.05 })],
    ['wrong', 'faq_impact', ambiguous({ unbind_phone: 0.4, unbind_email: 0.3 })],
    ['declined', 'faq_impact', unknown({ faq_impact: 0.04 })],
    ['declined', 'faq_impact', understood({ 'neighbour.bank': 0.8 })],
  ] as const)('is %s: %s', (outcome, label, understanding) => {
    expect(judged(asking(label), understanding)).toMatchObject({ scope: 'in', outcome });
  });
});

describe('a question out of scope', () => {
  test.each([
    ['declined', 'oos', unknown()],
    ['declined', 'oos', understood({ 'neighbour.bank': 0.8 })],
    ['declined', 'neighbour.wechat', understood({ 'neighbour.bank': 0.8 })],
    ['asked', 'oos', ambiguous({ unbind_phone: 0.4, 'neighbour.bank': 0.3 })],
    ['declined', 'oos', ambiguous({ 'neighbour.bank': 0.4, unbind_phone: 0.3 })],
    ['asked', 'neighbour.wechat', understood({ 'choice.unbind': 0.8 })],
    ['taken-in', 'neighbour.wechat', understood({ unbind_phone: 0.8 })],
    ['taken-in', 'oos', understood({ greeting: 0.8 })],
  ] as const)('is %s: %s', (outcome, label, understanding) => {
    expect(judged({ text: '问', label }, understanding)).toMatchObject({ scope: 'out', outcome });
  });
});

test('how sure it is that a question is in scope leaves neighbours out', () => {
  const judgement = judged(
    { text: '问', label: 'oos' },
    understood({ 'neighbour.bank': 0.8, unbind_phone: 0.15 }),
  );
  expect(judgement).toMatchObject({ first: 'neighbour.bank', confidence: 0.8, covered: 0.15 });
});

test('a text that suggests nothing has no first reading and no confidence', () => {
  const judgement = judged({ text: '…', label: 'oos' }, unknown());
  expect(judgement).toMatchObject({ first: undefined, confidence: 0, covered: 0 });
});
