import { chatKindOf, conversationOf } from './chat-kind.js';
import type { Decoded, DecodedEvent, Seen } from './decoded.js';
import { toLocale } from './locale.js';
import type { Reader } from './reader.js';
import { senderOf } from './sender.js';
import { digest } from './shown.js';
import { threadOf } from './thread.js';
import { callbackSchema, type Tapped } from './update.js';

/** Reads a tap; null for one that cannot even be answered. */
export function decodeTap(raw: unknown, updateId: number, reader: Reader): Decoded | null {
  const parsed = callbackSchema.safeParse(raw);
  if (!parsed.success) return null;
  const { id: callbackId, from, message, data } = parsed.data;
  const stray: Decoded = { kind: 'stray-tap', updateId, callbackId };
  const kind = message && chatKindOf(message.chat.type);
  if (!kind || from?.is_bot) return stray;
  const locale = toLocale(from?.language_code, reader.defaultLocale);
  const event = { kind: 'pressed', data, locale } as const;
  const tapped = { kind: 'event', updateId, event, tap: { callbackId }, ...underButton(message) };
  const { id } = message.chat;
  if (kind === 'private')
    return {
      ...tapped,
      kind: 'event',
      conversation: conversationOf(kind, id, id),
      user: from?.id ?? id,
    };
  if (!from) return stray;
  const owner = ownerOf(message, from.id);
  return owner === null
    ? { ...stray, hint: reader.notYours(locale) }
    : { ...tapped, kind: 'event', conversation: conversationOf(kind, id, owner), user: owner };
}

/**
 * Whose conversation a tap in a group moves; null where the card is another person's. The card replies
 * to who asked. An admin who asked anonymously taps under their own name, and nobody can tell which
 * of them it was: such a card is everybody's. Without the question the card is the tapper's as far as
 * can be seen here; the store may know better.
 */
function ownerOf({ reply_to_message: question }: Tapped, tapper: number): number | null {
  const asker = question && senderOf(question);
  if (!asker) return tapper;
  if (asker.isChat) return asker.id;
  return asker.id === tapper ? tapper : null;
}

function underButton(
  message: Tapped,
): Pick<DecodedEvent, 'chat' | 'message' | 'replyTo' | 'thread'> {
  const { chat, message_id, reply_to_message: question } = message;
  return {
    chat: chat.id,
    message: { id: message_id, shown: toSeen(message) },
    ...(question && chatKindOf(chat.type) === 'group' && { replyTo: question.message_id }),
    ...threadOf(message),
  };
}

function toSeen({ text = '', reply_markup, date, edit_date }: Tapped): Seen | null {
  if (date === 0) return null;
  const shown = digest(text, reply_markup?.inline_keyboard ?? []);
  return { digest: shown, date: edit_date ?? date };
}
