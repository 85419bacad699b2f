import type { UserEvent } from '../../bot/index.js';
import type { Locale } from '../../knowledge/index.js';
import { readCommand } from './command.js';
import { toLocale } from './locale.js';
import { digest, type Snapshot } from './shown.js';
import { unsupportedKind } from './unsupported.js';
import {
  callbackSchema,
  type Message,
  messageSchema,
  type Tapped,
  updateSchema,
} from './update.js';

/** A press of a button. */
export interface Tap {
  readonly callbackId: string;
  /** The message with the button, null where it can no longer be edited. */
  readonly message: Snapshot | null;
}

/** What an update means to the bot. */
export type Decoded =
  | {
      readonly kind: 'event';
      /** `telegram:42` */
      readonly conversation: string;
      readonly chat: number;
      readonly event: UserEvent;
      readonly tap: Tap | null;
    }
  /** A tap that leads nowhere; it wants its answer all the same. */
  | { readonly kind: 'stray-tap'; readonly callbackId: string }
  | { readonly kind: 'ignored' };

/** Who reads the update. */
export interface Reader {
  /** The bot's own @name, without the @. */
  readonly username: string;
  readonly defaultLocale: Locale;
}

const ignored: Decoded = { kind: 'ignored' };

/** Reads a raw Update. Total: what is malformed or not for the bot is `ignored`. */
export function decode(update: unknown, reader: Reader): Decoded {
  const parsed = updateSchema.safeParse(update);
  if (!parsed.success) return ignored;
  const { message, callback_query } = parsed.data;
  if (callback_query !== undefined) return decodeTap(callback_query, reader);
  const person = messageSchema.safeParse(message);
  return person.success ? decodeMessage(person.data, reader) : ignored;
}

function decodeMessage(message: Message, reader: Reader): Decoded {
  const { chat, from } = message;
  if (!isOurs(chat.type) || from.is_bot) return ignored;
  const event = toEvent(message, reader);
  return event
    ? { kind: 'event', conversation: `telegram:${chat.id}`, chat: chat.id, event, tap: null }
    : ignored;
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

function decodeTap(raw: unknown, reader: Reader): Decoded {
  const parsed = callbackSchema.safeParse(raw);
  if (!parsed.success) return ignored;
  const { id: callbackId, from, message, data } = parsed.data;
  if (!message || !isOurs(message.chat.type)) return { kind: 'stray-tap', callbackId };
  const locale = toLocale(from?.language_code, reader.defaultLocale);
  return {
    kind: 'event',
    conversation: `telegram:${message.chat.id}`,
    chat: message.chat.id,
    event: { kind: 'pressed', data, locale },
    tap: { callbackId, message: toEditable(message) },
  };
}

function toEditable(message: Tapped): Snapshot | null {
  if (message.date === 0) return null;
  const { message_id: id, text = '', reply_markup, date, edit_date } = message;
  const shown = digest(text, reply_markup?.inline_keyboard ?? []);
  return { id, digest: shown, date: edit_date ?? date };
}
