import type { Reply } from '../../bot/index.js';
import type { Answer, Call, OutgoingMessage } from './api.js';
import { encode } from './encode.js';
import { CallError } from './errors.js';
import { factsOf } from './failure.js';
import { toPlain } from './html.js';
import type { Log } from './log.js';
import { createPace } from './pace.js';
import { type Patience, persist } from './persist.js';
import { digest, type Shown, type Snapshot } from './shown.js';
import { editedSchema } from './update.js';

/** What delivering needs. */
export interface DeliverOptions {
  readonly call: Call;
  readonly shown: Shown;
  readonly log: Log;
  /** Ends all waiting. */
  readonly signal: AbortSignal;
}

/**
 * Sends replies to a chat, one after another. Rejects with a CallError when one cannot be sent.
 *
 * @param tapped the message that a reply may take the place of
 */
export type DeliverReplies = (
  chat: number,
  replies: readonly Reply[],
  tapped: Snapshot | null,
) => Promise<void>;

/**
 * Waiting holds up this chat alone: the hub runs one turn at a time for each conversation. The
 * outbox of a later issue will wait longer than a process lives.
 */
const patience: Patience = { attempts: 5, firstPause: 500, longestPause: 10 * 60_000 };

/** Makes the delivery to all chats, which share one pace. */
export function createDeliver({ call, shown, log, signal }: DeliverOptions): DeliverReplies {
  const pace = createPace();

  const send = (chat: number, message: OutgoingMessage) =>
    persistently(chat, () => call('sendMessage', { chat_id: chat, ...message }));

  const edit = (chat: number, id: number, message: OutgoingMessage) =>
    persistently(chat, () =>
      call('editMessageText', { chat_id: chat, message_id: id, ...message }),
    );

  function persistently(chat: number, once: () => Promise<Answer>): Promise<Answer> {
    const onPause: Patience['onPause'] = (failure, pause) =>
      log.warn({ chat, ...factsOf(failure), pause }, 'Telegram is waited for');
    return persist(
      async () => {
        await pace(signal);
        return signal.aborted ? { kind: 'no-answer', reason: 'stopped' } : once();
      },
      { ...patience, onPause },
      signal,
    );
  }

  /** Puts a message in the place of another. */
  async function replace(
    chat: number,
    target: Snapshot,
    message: OutgoingMessage,
  ): Promise<Answer> {
    const wanted = digest(toPlain(message.text), message.reply_markup?.inline_keyboard ?? []);
    if (wanted === shown.now(chat, target)) return unchanged;
    const answer = await edit(chat, target.id, message);
    if (isGone(answer)) return send(chat, message);
    if (isUnchanged(answer)) return unchanged;
    const edited = answer.kind === 'done' ? editedSchema.safeParse(answer.result) : null;
    if (edited?.success)
      shown.remember(chat, { id: target.id, digest: wanted, date: edited.data.edit_date });
    return answer;
  }

  return async (chat, replies, tapped) => {
    let replaceable = tapped;
    for (const reply of replies) {
      const message = encode(reply.card);
      const replaced = reply.replaces ? replaceable : null;
      // A second card in the same place would hide the first.
      if (replaced) replaceable = null;
      const answer = await (replaced ? replace(chat, replaced, message) : send(chat, message));
      if (answer.kind === 'done') continue;
      if (!isUnreachable(answer))
        throw new CallError(replaced ? 'editMessageText' : 'sendMessage', answer);
      log.debug({ chat }, 'the chat cannot be reached: the person blocked the bot or is gone');
      return;
    }
  };
}

const unchanged: Answer = { kind: 'done', result: null };

function isUnchanged(answer: Answer): boolean {
  return is400(answer, /message is not modified|MESSAGE_NOT_MODIFIED/i);
}

/** Deleted, or no longer to be edited. */
function isGone(answer: Answer): boolean {
  return is400(answer, /message to edit not found|message can't be edited|MESSAGE_ID_INVALID/i);
}

function isUnreachable(answer: Answer): boolean {
  return answer.kind === 'refused' && answer.code === 403;
}

function is400(answer: Answer, description: RegExp): boolean {
  return answer.kind === 'refused' && answer.code === 400 && description.test(answer.description);
}
