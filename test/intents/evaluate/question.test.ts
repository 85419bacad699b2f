import { expect, test } from 'vitest';
import { isInScope, outOfScope } from '../../../src/intents/evaluate/question.js';
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
