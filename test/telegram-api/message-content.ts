import { format, showsNothing } from './formatted-text.js';
import type { Entity } from './html.js';
import { HtmlError } from './html-tags.js';
import { type InlineKeyboard, Violation } from './objects.js';
import type { World } from './world.js';

const maxTextLength = 4096;

/** A text as it was sent; the types of its parts are checked before. */
export interface SentText {
  readonly text: string;
  readonly parse_mode?: unknown;
  readonly entities?: unknown;
}

/** What a message shows of a text. Throws a Violation where Telegram refuses it. */
export function messageText(world: World, { text: sent, parse_mode, entities: given }: SentText) {
  const { text, entities, doubts } = parse(sent, parse_mode === 'HTML');
  for (const doubt of doubts) world.report(`HTML: ${doubt}`);
  if (showsNothing(text)) throw new Violation(400, 'Bad Request: message text is empty');
  if (text.length > maxTextLength) throw new Violation(400, 'Bad Request: message is too long');
  return { text, entities: parse_mode === undefined ? checkEntities(text, given) : entities };
}

/** The part of a keyboard that a message keeps: rows with buttons. Other keyboards leave no trace. */
export function shownKeyboard(markup: unknown): { readonly reply_markup?: InlineKeyboard } {
  const { inline_keyboard = [] } = (markup ?? {}) as Partial<InlineKeyboard>;
  const rows = inline_keyboard.filter((row) => row.length > 0);
  return rows.length > 0 ? { reply_markup: { inline_keyboard: rows } } : {};
}

function checkEntities(text: string, given: unknown): readonly Entity[] {
  const entities = (given ?? []) as readonly Entity[];
  for (const { type, offset, length } of entities)
    if (offset < 0 || length < 1 || offset + length > text.length)
      throw new Violation(400, `Bad Request: entity ${type} goes beyond the end of the text`);
  return entities;
}

function parse(sent: string, html: boolean) {
  try {
    return format(sent, html);
  } catch (error) {
    if (!(error instanceof HtmlError)) throw error;
    throw new Violation(400, `Bad Request: can't parse entities: ${error.message}`);
  }
}
