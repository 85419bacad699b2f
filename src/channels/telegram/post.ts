import type { Brain, Card, Turn } from '../../bot/index.js';
import type { Asked, Post, ToSay } from '../receive.js';
import { encode } from './encode.js';
import { channelName } from './mailbox.js';
import { slowDownCard } from './slow-down.js';
import { parseStoredEvent, type StoredEvent } from './stored-event.js';
import { toStoredMessage } from './stored-message.js';

/** Between inbox and outbox: a stored event is read, and a turn becomes messages. Pure. */
export const telegramPost: Post = {
  channel: channelName,
  read: (asked) => {
    const stored = parseStoredEvent(asked.event);
    if (!stored) return null;
    const { event } = stored;
    return stored.slowDown
      ? { kind: 'notice', locale: event.locale, say: (brain) => [slowDown(asked, stored, brain)] }
      : { kind: 'event', event, tell: (turn) => toMessages(asked, stored, turn) };
  },
};

function slowDown(asked: Asked, stored: StoredEvent, { knowledge }: Brain): ToSay {
  return toMessage(asked, stored, slowDownCard(knowledge.in[stored.event.locale]), null);
}

function toMessages(asked: Asked, stored: StoredEvent, { replies }: Turn): ToSay[] {
  let place = isTheirs(asked, stored) ? (asked.message?.id ?? null) : null;
  return replies.map(({ card, replaces }) => {
    const target = replaces ? place : null;
    // A second card in the same place would hide the first.
    if (target !== null) place = null;
    return toMessage(asked, stored, card, target);
  });
}

function toMessage(
  { chat }: Asked,
  { seen, replyTo, thread }: StoredEvent,
  card: Card,
  target: number | null,
): ToSay {
  return {
    channel: channelName,
    chat,
    kind: target === null ? 'send' : 'edit',
    payload: toStoredMessage({
      message: encode(card),
      seen: target === null ? null : seen,
      ...(replyTo !== undefined && { replyTo }),
      ...(thread !== undefined && { thread }),
    }),
    target,
  };
}

/** Whether a card may be moved on: where several people talk, only by the one whom it answers. */
function isTheirs({ chat, conversation, message }: Asked, { seen }: StoredEvent): boolean {
  if (message === null || seen === null) return false;
  return message.shown ? message.shown.conversation === conversation : chat > 0;
}
