/** A start tag as it was written. */
export interface StartTag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** The index behind its `>`. */
  readonly end: number;
}

/** HTML that Telegram refuses; the message is Telegram's, without "can't parse entities: ". */
export class HtmlError extends Error {
  override name = 'HtmlError';

  constructor(message: string, html: string, index: number | null) {
    super(index === null ? message : `${message} at byte offset ${offsetOf(html, index)}`);
  }
}

/** Where an index of a string stands in its UTF-8 bytes. */
export function offsetOf(text: string, index: number): number {
  return Buffer.byteLength(text.slice(0, index));
}

const supported = new Set(
  'a b strong i em u ins s strike del span tg-spoiler tg-emoji tg-time code pre blockquote'.split(
    ' ',
  ),
);

/** Reads the start tag whose `<` stands at `begin`. */
export function readStartTag(html: string, begin: number): StartTag {
  const at = new Reader(html, begin + 1);
  const name = at.take(/[^\s>]*/y).toLowerCase();
  if (at.done) throw new HtmlError('Unclosed start tag', html, begin);
  if (!supported.has(name)) throw new HtmlError(`Unsupported start tag "${name}"`, html, begin);
  const attributes = new Map<string, string>();
  for (;;) {
    at.take(/\s*/y);
    if (at.done) throw new HtmlError(`Unclosed start tag "${name}"`, html, begin);
    if (at.take(/>/y)) return { name, attributes, end: at.index };
    const attribute = at.take(/[^\s=>]*/y).toLowerCase();
    if (attribute === '')
      throw new HtmlError(`Empty attribute name in the tag "${name}"`, html, begin);
    attributes.set(attribute, at.take(/\s*=/y) ? readValue(at, html, begin, name) : '');
  }
}

function readValue(at: Reader, html: string, begin: number, name: string): string {
  at.take(/\s*/y);
  if (at.done) throw new HtmlError(`Unclosed start tag "${name}"`, html, begin);
  const quote = at.take(/["']/y);
  if (quote === '') {
    const start = at.index;
    const token = at.take(/[\w.-]*/y);
    if (!/[\s>]/.test(html.charAt(at.index)))
      throw new HtmlError('Unexpected end of name token', html, start);
    return token.toLowerCase();
  }
  const value = at.take(quote === '"' ? /[^"]*/y : /[^']*/y);
  if (!at.take(/["']/y) || at.done) throw new HtmlError('Unclosed start tag', html, begin);
  return value;
}

/** Walks along a string. */
class Reader {
  index: number;
  private readonly text: string;

  constructor(text: string, index: number) {
    this.text = text;
    this.index = index;
  }

  get done(): boolean {
    return this.index >= this.text.length;
  }

  /** Takes what matches here, perhaps nothing. */
  take(pattern: RegExp): string {
    pattern.lastIndex = this.index;
    const taken = pattern.exec(this.text)?.[0] ?? '';
    this.index += taken.length;
    return taken;
  }
}
