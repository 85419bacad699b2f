import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskSecrets } from '../../../src/bot/index.js';
import { mostRead, shorten } from '../../../src/channels/telegram/shorten.js';

describe('shorten', () => {
  it('leaves what is short enough', () => {
    expect(shorten('a'.repeat(mostRead))).toHaveLength(mostRead);
  });

  it('cuts the longest message', () => {
    expect(shorten('解绑'.repeat(2048))).toBe('解绑'.repeat(256));
  });

  it.each(['13800138000', '138 0013 8000', 'wang@example.com', 'password'])(
    'cuts before %s, not through it',
    (word) => {
      for (let before = mostRead - word.length; before < mostRead; before++) {
        const cut = shorten(`${'啊'.repeat(before)}${word}${'吧'.repeat(600)}`);
        expect(cut.replace(word, '')).toMatch(/^啊+$/);
        expect(maskSecrets(cut).text).not.toMatch(/\d{4}/);
      }
    },
  );

  it('cuts through a word that is longer than any is', () => {
    expect(shorten('a'.repeat(5000))).toHaveLength(mostRead);
  });

  it('gives the beginning of any text, without half a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 400, maxLength: 700 }), (text) => {
        const cut = shorten(text);
        expect(text.startsWith(cut)).toBe(true);
        expect(cut.length).toBeLessThanOrEqual(mostRead);
        if (!/\p{Cs}/u.test(text)) expect(cut).not.toMatch(/\p{Cs}/u);
      }),
    );
  });
});
