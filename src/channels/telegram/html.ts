/** The tags that cards are set in. */
export type Tag = 'b' | 'i' | 'blockquote' | 'code';

/** A piece of text and the tags around it, outermost first. */
export interface Span {
  readonly text: string;
  readonly tags: readonly Tag[];
}

/** The only characters that Telegram's HTML mode takes for markup. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Undoes {@link toHtml}: the text that Telegram shows for HTML made here. */
export function toPlain(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

/** Writes spans as HTML. Tags are always balanced; those that neighbours share stay open. */
export function toHtml(spans: readonly Span[]): string {
  let html = '';
  let open: readonly Tag[] = [];
  for (const { text, tags } of [...spans, { text: '', tags: [] }]) {
    const shared = countShared(open, tags);
    html += open.slice(shared).reduceRight((closed, tag) => `${closed}</${tag}>`, '');
    html += tags
      .slice(shared)
      .map((tag) => `<${tag}>`)
      .join('');
    html += escapeHtml(text);
    open = tags;
  }
  return html;
}

function countShared(first: readonly Tag[], second: readonly Tag[]): number {
  let shared = 0;
  while (shared < first.length && first[shared] === second[shared]) shared++;
  return shared;
}
