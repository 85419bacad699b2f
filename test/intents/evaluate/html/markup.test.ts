import fc from 'fast-check';
import { expect, test } from 'vitest';
import { html } from '../../../../src/intents/evaluate/html/markup.js';

test('text is escaped wherever it stands', () => {
  const text = `<img src=x onerror="alert('1')">&amp;`;
  expect(html`<p title="${text}">${text}</p>`.html).toBe(
    '<p title="&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;amp;">&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;amp;</p>',
  );
});

test('markup within markup stays, one or many, and figures are figures', () => {
  const items = [html`<li>${1}</li>`, html`<li>${'a'}</li>`];
  expect(html`<ul>${items}</ul>${html`<br>`}`.html).toBe('<ul><li>1</li><li>a</li></ul><br>');
});

test('what cannot stand in HTML is replaced', () => {
  expect(html`${'a\0b\u001bc\ud800d\n'}`.html).toBe('a\ufffdb\ufffdc\ufffdd\n');
  expect(html`${'😀解绑'}`.html).toBe('😀解绑');
});

test('no text gets out of its place', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(html`${text}`.html).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
    }),
  );
});
