import { describe, expect, it } from 'vitest';
import { createShown, digest } from '../../../src/channels/telegram/shown.js';

describe('digest', () => {
  const keyboard = [[{ text: 'go', callback_data: '1m' }]];

  it('is the same for what looks the same', () => {
    expect(digest(' card\n', keyboard)).toBe(digest('card', keyboard));
    expect(digest('a', [[{ text: 'b', url: 'https://aq.qq.com' }]])).toBe(
      digest('a', [[{ text: 'b', url: 'https://aq.qq.com/' }]]),
    );
  });

  it.each([
    ['another text', digest('other', keyboard)],
    ['another label', digest('card', [[{ text: 'stop', callback_data: '1m' }]])],
    ['other data', digest('card', [[{ text: 'go', callback_data: '1n' }]])],
    ['another row', digest('card', [...keyboard, ...keyboard])],
    ['no keyboard', digest('card', [])],
  ])('differs for %s', (_, other) => {
    expect(other).not.toBe(digest('card', keyboard));
  });
});

describe('createShown', () => {
  it('tells of edits since a mark, and not of those before', () => {
    const shown = createShown();
    const before = shown.mark();
    shown.remember(1, 2, 'x');
    const after = shown.mark();
    expect(shown.since(before, 1, 2)).toBe('x');
    expect(shown.since(after, 1, 2)).toBeNull();
    expect(shown.since(before, 1, 3)).toBeNull();
    expect(shown.since(before, 2, 2)).toBeNull();
  });

  it('forgets the oldest', () => {
    const shown = createShown(2);
    const mark = shown.mark();
    shown.remember(1, 1, 'a');
    shown.remember(1, 2, 'b');
    shown.remember(1, 1, 'c');
    shown.remember(1, 3, 'd');
    expect([1, 2, 3].map((id) => shown.since(mark, 1, id))).toEqual(['c', null, 'd']);
  });
});
