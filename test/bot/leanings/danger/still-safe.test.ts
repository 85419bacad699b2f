import { expect, it } from 'vitest';
import { stillSafe } from '../../../../src/bot/leanings/danger/still-safe.js';
import { drafting } from '../../../support/said.js';

const read = drafting(stillSafe, { said: ['caution_verification'] });
const unread = drafting(stillSafe, {});

it.each(['他再打来怎么办', '我的号会有事吗', 'he keeps asking', 'is my account safe'])(
  '“%s” has given nothing',
  (text) => {
    expect(read(text)?.outcome.topics).toEqual(['caution_verification']);
  },
);

it('gave something, where that is told', () => {
  expect(read('给他了，我的号会有事吗')).toBeNull();
});

it('is asked of what they have read', () => {
  expect(unread('我的号会有事吗')).toBeNull();
});
