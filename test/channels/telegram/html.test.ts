import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Tag, toHtml, toPlain } from '../../../src/channels/telegram/html.js';
import { parseHtml } from '../../telegram-api/index.js';

describe('toHtml', () => {
  it('escapes text and nothing else', () => {
    expect(toHtml([{ text: '<b> & "q" \'', tags: [] }])).toBe('&lt;b&gt; &amp; "q" \'');
  });

  it('keeps open the tags that neighbours share', () => {
    expect(
      toHtml([
        { text: 'a', tags: ['blockquote', 'b'] },
        { text: 'b', tags: ['blockquote'] },
        { text: 'c', tags: ['blockquote', 'i'] },
        { text: 'd', tags: [] },
      ]),
    ).toBe('<blockquote><b>a</b>b<i>c</i></blockquote>d');
  });

  it('always parses, and toPlain gives the text back', () => {
    const tags = fc.subarray<Tag>(['blockquote', 'i', 'b']);
    const text = fc.string({
      unit: fc.constantFrom('<', '>', '&', 'amp;', 'lt;', '/b', '😀', '你'),
    });
    fc.assert(
      fc.property(fc.array(fc.record({ text, tags })), (spans) => {
        const html = toHtml(spans);
        const plain = spans.map((span) => span.text).join('');
        expect(parseHtml(html)).toMatchObject({ text: plain, doubts: [] });
        expect(toPlain(html)).toBe(plain);
      }),
    );
  });
});
