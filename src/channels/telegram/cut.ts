import type { Span } from './html.js';

const ellipsis = '…';

/**
 * Cuts spans to at most `most` UTF-16 units, at the end of a paragraph where one ends in the second
 * half, and marks the cut with `…`. Never parts a surrogate pair.
 */
export function cut(spans: readonly Span[], most: number): readonly Span[] {
  const text = spans.map((span) => span.text).join('');
  if (text.length <= most) return spans;
  const paragraph = text.lastIndexOf('\n\n', most - 2 - ellipsis.length);
  if (paragraph >= most / 2)
    return [...take(spans, paragraph), { text: `\n\n${ellipsis}`, tags: [] }];
  const end = most - ellipsis.length;
  const splits = /[\ud800-\udbff]/.test(text.charAt(end - 1));
  return [...take(spans, splits ? end - 1 : end), { text: ellipsis, tags: [] }];
}

function take(spans: readonly Span[], length: number): Span[] {
  const taken: Span[] = [];
  let left = length;
  for (const { text, tags } of spans) {
    if (left <= 0) break;
    taken.push({ text: text.slice(0, left), tags });
    left -= text.length;
  }
  return taken;
}
