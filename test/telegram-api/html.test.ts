import { describe, expect, it } from 'vitest';
import { HtmlError, parseHtml } from './index.js';

describe('parseHtml', () => {
  it.each([
    ['🏟 🏟&lt;<abacaba', 'Unclosed start tag at byte offset 13'],
    ['🏟 🏟&lt;<abac aba>', 'Unsupported start tag "abac" at byte offset 13'],
    ['🏟 🏟&lt;<i   =aba>', 'Empty attribute name in the tag "i" at byte offset 13'],
    ['🏟 🏟&lt;<i    aba  =  ', 'Unclosed start tag "i" at byte offset 13'],
    ['🏟 🏟&lt;<i    aba  =  190azAz-.,', 'Unexpected end of name token at byte offset 27'],
    ['🏟 🏟&lt;<i    aba  =  "&lt;&gt;&quot;>', 'Unclosed start tag at byte offset 13'],
    ['🏟 🏟&lt;</', 'Unexpected end tag at byte offset 13'],
    ['🏟 🏟&lt;<b></b></', 'Unexpected end tag at byte offset 20'],
    ['🏟 🏟&lt;<i>a</i   ', 'Unclosed end tag at byte offset 17'],
    ['🏟 🏟&lt;<i>a</em   >', 'Unmatched end tag at byte offset 17, expected "</i>", found "</em>"'],
    ['<b>open', 'Can\'t find end tag corresponding to start tag "b"'],
    ['<span class="red">a</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'],
    ['&#57311;', /unmatched surrogate/],
  ])('refuses %s in Telegram’s words', (html, message) => {
    expect(() => parseHtml(html)).toThrow(HtmlError);
    expect(() => parseHtml(html)).toThrow(message);
  });

  it('counts offsets in UTF-16 units', () => {
    expect(parseHtml('😀<b>好<i>a</i></b>')).toEqual({
      text: '😀好a',
      entities: [
        { type: 'italic', offset: 3, length: 1 },
        { type: 'bold', offset: 2, length: 2 },
      ],
      doubts: [],
    });
  });

  it.each([
    ['<strong>a</strong>', { type: 'bold' }],
    ['<B>a</B>', { type: 'bold' }],
    ['<ins>a</ins>', { type: 'underline' }],
    ['<del>a</del>', { type: 'strikethrough' }],
    ['<span class="tg-spoiler">a</span>', { type: 'spoiler' }],
    ['<pre>a</pre>', { type: 'pre' }],
    ['<blockquote>a</blockquote>', { type: 'blockquote' }],
    ['<blockquote expandable>a</blockquote>', { type: 'expandable_blockquote' }],
    ["<a href='https://qq.com/?a=1'>a</a>", { type: 'text_link', url: 'https://qq.com/?a=1' }],
    ['<tg-emoji emoji-id="5">a</tg-emoji>', { type: 'custom_emoji', custom_emoji_id: '5' }],
  ])('knows %s', (html, entity) => {
    expect(parseHtml(html)).toEqual({
      text: 'a',
      entities: [{ offset: 0, length: 1, ...entity }],
      doubts: [],
    });
  });

  it('decodes numbers and the four named entities', () => {
    expect(parseHtml('&lt;&gt;&amp;&quot;&#20320;&#x1F600;')).toEqual({
      text: '<>&"你😀',
      entities: [],
      doubts: [],
    });
  });

  it('drops an empty tag', () => {
    expect(parseHtml('a<b></b>').entities).toEqual([]);
  });

  it.each([
    ['a & b', 'a & b', /"&" that is no entity at byte offset 2/],
    ['&nbsp;', '&nbsp;', /"&"/],
    ['&lt', '<', /"&"/],
    ['你 > 我', '你 > 我', /">" that is not escaped at byte offset 4/],
    ['<a>x</a>', 'x', /link without an address/],
    ['<a href="https://a.cn"><a href="https://b.cn">x</a></a>', 'x', /<a> within <a>/],
    ['<blockquote><blockquote>x</blockquote></blockquote>', 'x', /within <blockquote>/],
    ['<code><b>x</b></code>', 'x', /<b> within code/],
    ['<pre><i>x</i></pre>', 'x', /<i> within code/],
  ])('lets %s pass and doubts it', (html, text, doubt) => {
    const parsed = parseHtml(html);
    expect(parsed.text).toBe(text);
    expect(parsed.doubts[0]).toMatch(doubt);
  });

  it('allows code in pre', () => {
    expect(parseHtml('<pre><code class="language-ts">x</code></pre>').doubts).toEqual([]);
  });
});
