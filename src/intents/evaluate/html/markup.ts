/** HTML that is safe to write out as it is. */
export class Markup {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

type Part = string | number | Markup | readonly Markup[];

/** Writes HTML. Every string put in is text, and escaped; only markup stays markup. */
export function html(frame: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(
    frame.map((piece, at) => piece + (at < parts.length ? toHtml(parts[at] ?? '') : '')).join(''),
  );
}

function toHtml(part: Part): string {
  if (part instanceof Markup) return part.html;
  if (typeof part === 'object') return part.map((each) => each.html).join('');
  return escapeText(String(part));
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

// Control characters and lone surrogates have no place in HTML, not even as entities.
function escapeText(text: string): string {
  return text
    .replace(/[&<>"']/g, (character) => entities[character] ?? '')
    .replace(/[^\P{Cc}\t\n]|\p{Cs}/gu, '\ufffd');
}
