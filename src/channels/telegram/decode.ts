import type { UserEvent } from '../../bot/index.js';
import type { Locale } from '../../knowledge/index.js';
import { readCommand } from './command.js';
import type { Decoded, DecodedEvent, Seen } from './decoded.js';
import { toLocale } from './locale.js';
import { digest } from './shown.js';
import { unsupportedKind } from './unsupported.js';
import {
  callbackSchema,
  type Message,
  messageSchema,
  type Tapped,
  updateSchema,
} from './update.js';

export type { Decoded, DecodedEvent } from './decoded.js';

/** Who reads the update. */
export interface Reader {
  /** The bot's own @name, without the @. */
  readonly username: string;
  readonly defaultLocale: Locale;
}

/** Reads a raw Update. Total: what is malformed or not for the bot is `ignored`. */
export function decode(update: unknown, reader: Reader): Decoded {
  const parsed = updateSchema.safeParse(update);
  if (!parsed.success) return { kind: 'ignored', updateId: null };
  const { update_id: updateId, message, callback_query } = parsed.data;
  const ignored: Decoded = { kind: 'ignored', updateId };
  if (callback_query !== undefined) return decodeTap(callback_query, updateId, reader) ?? ignored;
  const person = messageSchema.safeParse(message);
  return (person.success && decodeMessage(person.data, updateId, reader)) || ignored;
}

function decodeMessage(message: Message, updateId: number, reader: Reader): DecodedEvent | null {
  const { chat, from, message_id: asked } = message;
  if (!isOurs(chat.type) || from.is_bot) return null;
  const event = toEvent(message, reader);
  const conversation = `telegram:${chat.id}`;
  return (
    event && {
      kind: 'event',
      updateId,
      conversation,
      chat: chat.id,
      user: from.id,
      event,
      message: null,
      tap: null,
      asked,
    }
  );
}

/** Groups come with their own issue: who is addressed, and whose button it is, is decided here. */
function isOurs(chatType: string): boolean {
  return chatType === 'private';
}

function toEvent(message: Message, reader: Reader): UserEvent | null {
  const locale = toLocale(message.from.language_code, reader.defaultLocale);
  const text = message.text ?? message.caption ?? '';
  if (text.trim() === '') {
    const what = unsupportedKind(message);
    return what && { kind: 'sent-unsupported', what, locale };
  }
  const command = readCommand(text, reader.username);
  switch (command.kind) {
    case 'start':
      return { kind: 'started', ...command.payload, locale };
    case 'text':
      return { kind: 'said', text: command.text, locale };
    case 'for-another-bot':
      return null;
  }
}

function decodeTap(raw: unknown, updateId: number, reader: Reader): Decoded | null {
  const parsed = callbackSchema.safeParse(raw);
  if (!parsed.success) return null;
  const { id: callbackId, from, message, data } = parsed.data;
  if (!message || !isOurs(message.chat.type)) return { kind: 'stray-tap', updateId, callbackId };
  const locale = toLocale(from?.language_code, reader.defaultLocale);
  return {
    kind: 'event',
    updateId,
    conversation: `telegram:${message.chat.id}`,
    chat: message.chat.id,
    user: from?.id ?? message.chat.id,
    event: { kind: 'pressed', data, locale },
    message: { id: message.message_id, shown: toSeen(message) },
    tap: { callbackId },
  };
}

function toSeen({ text = '', reply_markup, date, edit_date }: Tapped): Seen | null {
  if (date === 0) return null;
  const shown = digest(text, reply_markup?.inline_keyboard ?? []);
  return { digest: shown, date: edit_date ?? date };
}
