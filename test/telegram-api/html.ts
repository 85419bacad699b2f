import { HtmlError, offsetOf, readStartTag, type StartTag } from './html-tags.js';

/** A MessageEntity. Offsets and lengths are in UTF-16 units. */
export interface Entity {
  type: string;
  offset: number;
  length: number;
  url?: string;
  language?: string;
  custom_emoji_id?: string;
}

/**
 * HTML as Telegram understands it. `doubts` are what Telegram lets pass although its documentation
 * forbids it: people then see something else than was meant.
 */
export interface ParsedHtml {
  readonly text: string;
  readonly entities: Entity[];
  readonly doubts: readonly string[];
}

interface OpenTag extends StartTag {
  readonly offset: number;
  readonly begin: number;
}

/** Parses HTML by the rules of Telegram's HTML mode. Throws an HtmlError where Telegram answers 400. */
export function parseHtml(html: string): ParsedHtml {
  const open: OpenTag[] = [];
  const entities: Entity[] = [];
  const doubts: string[] = [];
  let text = '';
  let index = 0;
  const doubt = (what: string) => doubts.push(`${what} at byte offset ${offsetOf(html, index)}`);

  while (index < html.length) {
    const character = html.charAt(index);
    if (character === '&') {
      const reference = readReference(html, index);
      if (reference === null || reference.loose) doubt('"&" that is no entity');
      text += reference?.character ?? '&';
      index += reference?.length ?? 1;
    } else if (html.startsWith('</', index)) {
      const begin = index;
      const tag = open.pop();
      if (tag === undefined) throw new HtmlError('Unexpected end tag', html, begin);
      index = readEndTag(html, begin, tag);
      if (text.length > tag.offset) entities.push(...toEntity(tag, text));
    } else if (character === '<') {
      const tag = { ...readStartTag(html, index), offset: text.length, begin: index };
      const misuse = checkTag(tag, open, html);
      if (misuse !== null) doubt(misuse);
      open.push(tag);
      index = tag.end;
    } else {
      if (character === '>') doubt('">" that is not escaped');
      text += character;
      index++;
    }
  }
  const left = open.pop();
  if (left)
    throw new HtmlError(`Can't find end tag corresponding to start tag "${left.name}"`, html, null);
  if (/\p{Cs}/u.test(text))
    throw new HtmlError(
      'Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code units',
      html,
      null,
    );
  return { text, entities, doubts };
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

/** A character reference at an index. The semicolon may be missing, which is `loose`. */
function readReference(html: string, index: number) {
  const pattern = /&(?:#(\d+)|#x([0-9a-f]+)|(lt|gt|amp|quot)(?![a-z]))(;?)/iy;
  pattern.lastIndex = index;
  const match = pattern.exec(html);
  if (!match) return null;
  const [whole, decimal, hexadecimal, name] = match;
  const code =
    name === undefined ? Number.parseInt(decimal ?? hexadecimal ?? '', decimal ? 10 : 16) : 0;
  if (code > 0x10ffff || (name === undefined && code === 0)) return null;
  const character = name === undefined ? String.fromCodePoint(code) : named[name];
  if (character === undefined) return null;
  return { character, length: whole.length, loose: !whole.endsWith(';') };
}

function readEndTag(html: string, begin: number, tag: OpenTag): number {
  const match = /<\/([^\s>]*)\s*(>?)/y;
  match.lastIndex = begin;
  const [whole = '', name = '', close] = match.exec(html) ?? [];
  if (close !== '>') throw new HtmlError('Unclosed end tag', html, begin);
  if (name !== '' && name.toLowerCase() !== tag.name)
    throw new HtmlError(
      `Unmatched end tag at byte offset ${offsetOf(html, begin)}, expected "</${tag.name}>", found "</${name}>"`,
      html,
      null,
    );
  return begin + whole.length;
}

/** What is wrong with a tag that Telegram lets pass, or null. */
function checkTag(tag: OpenTag, open: readonly OpenTag[], html: string): string | null {
  const { name, attributes } = tag;
  const within = (other: string) => open.some((outer) => outer.name === other);
  if (name === 'span' && attributes.get('class') !== 'tg-spoiler')
    throw new HtmlError('Tag "span" must have class "tg-spoiler"', html, tag.begin);
  if (name === 'a' && !URL.canParse(attributes.get('href') ?? ''))
    return 'a link without an address';
  if ((name === 'a' || name === 'blockquote') && within(name)) return `<${name}> within <${name}>`;
  if (within('code') || (within('pre') && name !== 'code')) return `<${name}> within code`;
  return null;
}

const types: Readonly<Record<string, string>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  span: 'spoiler',
  'tg-spoiler': 'spoiler',
  'tg-emoji': 'custom_emoji',
  'tg-time': 'date_time',
  code: 'code',
  pre: 'pre',
  blockquote: 'blockquote',
};

function toEntity(tag: OpenTag, text: string): Entity[] {
  const { name, attributes, offset } = tag;
  const place = { offset, length: text.length - offset };
  const href = attributes.get('href') ?? text.slice(offset);
  if (name === 'a') return URL.canParse(href) ? [{ type: 'text_link', ...place, url: href }] : [];
  if (name === 'blockquote' && attributes.has('expandable'))
    return [{ type: 'expandable_blockquote', ...place }];
  const emoji = attributes.get('emoji-id');
  return [{ type: types[name] ?? name, ...place, ...(emoji && { custom_emoji_id: emoji }) }];
}
