import { expect, test } from 'vitest';
import { isFamily, isInScope, outOfScope } from '../../../src/intents/evaluate/question.js';
import { topics } from './stand-ins.js';

test.each(['unbind_phone', 'greeting', 'refusal.others_account', 'choice.unbind'])(
  '%s is in scope',
  (label) => {
    expect(isInScope(label, topics)).toBe(true);
  },
);

test.each([outOfScope, 'neighbour.wechat'])('%s is out of scope', (label) => {
  expect(isInScope(label, topics)).toBe(false);
});

test('a topic and its narrower one are family, either way round', () => {
  expect(isFamily('unbind_phone', 'unbind_phone.notice')).toBe(true);
  expect(isFamily('unbind_phone.notice', 'unbind_phone')).toBe(true);
});

test('two narrower topics of one parent are no family, nor is a topic its own', () => {
  expect(isFamily('unbind_phone.notice', 'unbind_phone.option_missing')).toBe(false);
  expect(isFamily('unbind_phone', 'unbind_phone')).toBe(false);
  expect(isFamily('unbind_phone', 'unbind_phone_number')).toBe(false);
});
