import type { Decoded } from './decoded.js';
import { toLocale } from './locale.js';
import type { Reader } from './reader.js';
import { shorten } from './shorten.js';
import { inlineQuerySchema } from './update.js';

/** Reads what somebody types after the bot's name; null for what cannot be answered. */
export function decodeInline(raw: unknown, updateId: number, reader: Reader): Decoded | null {
  const parsed = inlineQuerySchema.safeParse(raw);
  if (!parsed.success) return null;
  const { id: queryId, from, query } = parsed.data;
  const locale = toLocale(from?.language_code, reader.defaultLocale);
  return { kind: 'inline', updateId, queryId, query: shorten(query.trim()), locale };
}
