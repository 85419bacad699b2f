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
  const at = (id: number, date: number, digest: string) => ({ id, date, digest });

  it('trusts the later of an edit and a tap', () => {
    const shown = createShown();
    shown.remember(1, at(2, 100, 'edited'));
    expect(shown.now(1, at(2, 99, 'tapped'))).toBe('edited');
    expect(shown.now(1, at(2, 100, 'tapped'))).toBe('edited');
    expect(shown.now(1, at(2, 101, 'tapped'))).toBe('tapped');
  });

  it('knows nothing of other messages and chats', () => {
    const shown = createShown();
    shown.remember(1, at(2, 100, 'edited'));
    expect(shown.now(1, at(3, 1, 'tapped'))).toBe('tapped');
    expect(shown.now(2, at(2, 1, 'tapped'))).toBe('tapped');
  });

  it('forgets the oldest', () => {
    const shown = createShown(2);
    for (const [id, digest] of [
      [1, 'a'],
      [2, 'b'],
      [1, 'c'],
      [3, 'd'],
    ] as const)
      shown.remember(1, at(id, 9, digest));
    expect([1, 2, 3].map((id) => shown.now(1, at(id, 1, '?')))).toEqual(['c', '?', 'd']);
  });
});
