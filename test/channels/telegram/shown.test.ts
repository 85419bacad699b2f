import { describe, expect, it } from 'vitest';
import { digest } from '../../../src/channels/telegram/shown.js';

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
