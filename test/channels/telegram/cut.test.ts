import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut } from '../../../src/channels/telegram/cut.js';

const spans = (...texts: string[]) => texts.map((text) => ({ text, tags: ['b'] as const }));
const textOf = (cutSpans: ReturnType<typeof cut>) => cutSpans.map(({ text }) => text).join('');

describe('cut', () => {
  it('leaves what fits', () => {
    expect(textOf(cut(spans('abc', 'def'), 6))).toBe('abcdef');
  });

  it('cuts at the end of a paragraph', () => {
    expect(textOf(cut(spans('one two', '\n\nthree', '\n\nfour five'), 20))).toBe(
      'one two\n\nthree\n\n…',
    );
  });

  it('cuts within a paragraph that is too long', () => {
    expect(textOf(cut(spans('a\n\n', 'bcdefghijklmn'), 10))).toBe('a\n\nbcdefg…');
  });

  it('parts no surrogate pair', () => {
    expect(textOf(cut(spans('aaaa😀😀😀'), 6))).toBe('aaaa…');
  });

  it('stays within its limit', () => {
    const unit = fc.constantFrom('a', '\n', '\n\n', '😀');
    fc.assert(
      fc.property(fc.array(fc.string({ unit })), fc.integer({ min: 4, max: 40 }), (texts, most) => {
        const text = textOf(cut(spans(...texts), most));
        expect(text.length).toBeLessThanOrEqual(most);
        expect(text).not.toMatch(/\p{Cs}/u);
      }),
    );
  });
});
