import { expect, it } from 'vitest';
import { choiceBeside } from '../../src/knowledge/choice-beside.js';

it('asks what somebody wants with what is bound', () => {
  expect(choiceBeside('我QQ绑着个老手机', 'phone', 'guide')).toBe('choice.phone');
  expect(choiceBeside('my mailbox is linked', 'mailbox', undefined)).toBe('choice.mailbox');
});

it('asks nothing where nothing is bound or named, or where it is likely not covered', () => {
  expect(choiceBeside('我的手机', 'phone', 'guide')).toBeUndefined();
  expect(choiceBeside('绑着呢', undefined, 'guide')).toBeUndefined();
  expect(choiceBeside('微信绑着手机', 'phone', 'neighbour')).toBeUndefined();
});
