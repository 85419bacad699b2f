import type { UserEvent } from '../../bot/index.js';
import type { Locale } from '../../knowledge/index.js';
import { isAddressed } from './addressed.js';
import { askedText } from './asked-text.js';
import { type ChatKind, chatKindOf, conversationOf } from './chat-kind.js';
import { readCommand } from './command.js';
import type { Decoded, DecodedEvent } from './decoded.js';
import { toLocale } from './locale.js';
import type { Reader } from './reader.js';
import { senderOf } from './sender.js';
import { threadOf } from './thread.js';
import { toEvent } from './to-event.js';
import { isWorthAWord, unsupportedKind } from './unsupported.js';
import { type Message, messageSchema } from './update.js';

/** Reads a new message; null for one that asks nothing of the bot. */
export function decodeMessage(raw: unknown, updateId: number, reader: Reader): Decoded | null {
  const parsed = messageSchema.safeParse(raw);
  if (!parsed.success) return null;
  const { chat, migrate_to_chat_id, migrate_from_chat_id } = parsed.data;
  if (migrate_to_chat_id !== undefined)
    return { kind: 'migrated', updateId, from: chat.id, to: migrate_to_chat_id };
  if (migrate_from_chat_id !== undefined)
    return { kind: 'migrated', updateId, from: migrate_from_chat_id, to: chat.id };
  return toAsked(parsed.data, updateId, reader);
}

/** Seconds after which an edit mends a question that nobody waits with any more. */
const editableFor = 300;

/**
 * Reads an edited message; null for an edit that comes late, or of what is no text. Telegram tells of
 * a location that moves, and of what nobody sees, as of edits. Whether it is the last question is for
 * `repeats.ts` to say.
 */
export function decodeEdit(raw: unknown, updateId: number, reader: Reader): DecodedEvent | null {
  const parsed = messageSchema.safeParse(raw);
  if (!parsed.success) return null;
  const { date, edit_date } = parsed.data;
  if (edit_date === undefined || edit_date - date > editableFor) return null;
  const asked = toAsked(parsed.data, updateId, reader);
  return asked === null || asked.event.kind === 'sent-unsupported'
    ? null
    : { ...asked, edited: true };
}

function toAsked(message: Message, updateId: number, reader: Reader): DecodedEvent | null {
  const kind = chatKindOf(message.chat.type);
  const sender = senderOf(message);
  if (!kind || !sender || isOwnWords(message, reader)) return null;
  const locale = toLocale(sender.languageCode, reader.defaultLocale);
  const event = toQuestion(message, kind, locale, reader);
  if (!event) return null;
  const { chat, message_id: asked, media_group_id: album } = message;
  return {
    kind: 'event',
    updateId,
    conversation: conversationOf(kind, chat.id, sender.id),
    chat: chat.id,
    user: sender.id,
    event,
    message: null,
    tap: null,
    asked,
    ...(album !== undefined && { album }),
    ...(kind === 'group' && { replyTo: asked }),
    ...threadOf(message),
  };
}

/** What the bot offered inline, and somebody sent: it would answer itself. */
function isOwnWords({ via_bot }: Message, { username }: Reader): boolean {
  return via_bot?.username?.toLowerCase() === username.toLowerCase();
}

function toQuestion(
  message: Message,
  kind: ChatKind,
  locale: Locale,
  reader: Reader,
): UserEvent | null {
  const { text, isMentioned } = askedText(message, reader.username);
  const read = readCommand(text, reader.username);
  if (kind === 'group' && !isAddressed(message, isMentioned, read, reader)) return null;
  if (text.trim() !== '') return toEvent(read, locale);
  const what = unsupportedKind(message);
  const isUnasked = kind === 'group' && !isMentioned && !isWorthAWord(message);
  return what && !isUnasked ? { kind: 'sent-unsupported', what, locale } : null;
}
