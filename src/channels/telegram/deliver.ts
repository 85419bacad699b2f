import type { Answer, Call, OutgoingMessage } from './api.js';
import type { Gate } from './gate.js';
import { toPlain } from './html.js';
import type { Insist } from './insist.js';
import type { Log } from './log.js';
import { channelName, type Letter, type Mailbox, type Showing } from './mailbox.js';
import type { Pace } from './pace.js';
import { toPlace } from './place.js';
import { editedSchema, sentSchema } from './result.js';
import { digest } from './shown.js';
import { parseStoredMessage, type StoredMessage } from './stored-message.js';
import { judge, type Verdict } from './verdict.js';
import { wait } from './wait.js';
import type { ChannelWatch } from './watch.js';

/** What delivering needs. */
export interface DeliverOptions {
  readonly store: Mailbox;
  readonly call: Call;
  readonly gate: Gate;
  readonly pace: Pace;
  readonly insist: Insist;
  readonly watch: ChannelWatch;
  readonly log: Pick<Log, 'debug' | 'error'>;
  /** Nothing more is begun. */
  readonly stopping: AbortSignal;
}

/** Brings a message to its end, or leaves it for another time. Never rejects. */
export type Deliver = (letter: Letter) => Promise<void>;

/** A chat that has to wait for longer makes way for others, in milliseconds. */
const longestWait = 300;
/** What could not be delivered for so long helps nobody any more, in milliseconds. */
const longestLife = 24 * 60 * 60_000;
const firstPause = 250;
const longestPause = 60_000;

/** Makes the delivery to all chats. */
export function createDeliver(options: DeliverOptions): Deliver {
  const { store, call, gate, pace, insist, watch, log, stopping } = options;

  return async (letter) => {
    const stored = parseStoredMessage(letter.payload);
    if (!stored) return aside(letter, 'the message is of another version');
    if (Date.now() - letter.createdAt > longestLife) return aside(letter, 'it waited for a day');
    if (letter.target !== null && isShown(letter, stored)) return done(letter, null);
    const { target } = letter;
    if (target === null) return send(letter, stored);
    const open: Gate = (work) => work(() => undefined);
    const verdict = await inPace(letter, open, async () =>
      judge(await edit(letter.chat, target, stored.message)),
    );
    if (verdict?.kind === 'gone') return send(letter, stored);
    if (verdict) await settle(letter, stored, verdict);
  };

  /**
   * Makes a call when the pace allows it, which is counted behind the gate: many may wait before it, and
   * would come out together. Null when the message is left for another time.
   */
  async function inPace(
    letter: Letter,
    enter: Gate,
    work: (stay: () => void) => Promise<Verdict>,
  ): Promise<Verdict | null> {
    while (await hasTime(letter)) {
      const verdict = await enter(async (stay) => {
        if (stopping.aborted || !pace.take(letter.chat)) return null;
        const verdict = await work(stay);
        // The chat's other messages may stand before the gate.
        if (verdict.kind === 'park') pace.hold(letter.chat, verdict.seconds * 1000);
        return verdict;
      });
      if (verdict) return verdict;
    }
    return null;
  }

  /** Waits until it may be a message's turn. False when it is left for another time. */
  async function hasTime({ id, chat }: Letter): Promise<boolean> {
    for (;;) {
      if (stopping.aborted) return false;
      const waits = pace.waits(chat);
      if (waits.chat > longestWait) {
        await insist('park', () => store.park(id, waits.chat));
        return false;
      }
      const milliseconds = Math.max(waits.chat, waits.all);
      if (milliseconds === 0) return true;
      await wait(milliseconds, stopping);
    }
  }

  async function send(letter: Letter, stored: StoredMessage): Promise<void> {
    // The mark is made before the next is sent: see the gate.
    const verdict = await inPace(letter, gate, async (stay) => {
      const answer = await call('sendMessage', {
        chat_id: letter.chat,
        ...stored.message,
        ...toPlace(stored),
      });
      const verdict = judge(answer);
      if (verdict.kind === 'done') {
        // Nothing more is sent while the mark cannot be made.
        stay();
        const shows = showingOf(letter, stored, verdict.result);
        await insist('sent', () => store.sent({ id: letter.id, shows }));
      }
      return verdict;
    });
    if (verdict?.kind === 'no-topic' && stored.thread !== undefined)
      return send(letter, outsideTopics(stored));
    if (verdict) await settle(letter, stored, verdict);
  }

  function edit(chat: number, target: number, message: OutgoingMessage): Promise<Answer> {
    return call('editMessageText', { chat_id: chat, message_id: target, ...message });
  }

  async function settle(letter: Letter, stored: StoredMessage, verdict: Verdict): Promise<void> {
    const { id, chat } = letter;
    switch (verdict.kind) {
      case 'done':
        return done(letter, showingOf(letter, stored, verdict.result));
      case 'unchanged':
        return done(letter, null);
      case 'park':
        return void (await insist('park', () => store.park(id, verdict.seconds * 1000)));
      case 'again': {
        const pause = Math.min(firstPause * 2 ** Math.min(letter.attempts, 20), longestPause);
        const shaken = pause * (0.5 + Math.random());
        return void (await insist('failed', () => store.failed(id, verdict.reason, shaken)));
      }
      case 'unreachable': {
        const lost = await insist('unreachable', () => store.unreachable(channelName, chat));
        log.debug({ chat }, 'the chat cannot be reached: the person blocked the bot or is gone');
        for (const { reason } of lost ?? []) watch.putAside('outbox', reason);
        return;
      }
      case 'moved': {
        const migration = { channel: channelName, from: chat, to: verdict.to };
        return void (await insist('migrate', () => store.migrateChat(migration)));
      }
      case 'gone':
        return aside(letter, 'the message to be edited is gone');
      case 'no-topic':
      case 'never':
        return aside(letter, verdict.reason);
    }
  }

  async function done(letter: Letter, shows: ReturnType<typeof showingOf>): Promise<void> {
    await insist('delivered', () => store.delivered({ id: letter.id, shows }));
    watch.delivered(letter.conversation, Math.max(0, Date.now() - letter.createdAt));
  }

  async function aside({ id, kind }: Letter, reason: string): Promise<void> {
    log.error({ message: id, kind, reason }, 'a message can never be delivered');
    await insist('aside', () => store.putAside(id, reason));
    watch.putAside('outbox', reason);
  }
}

/** For the chat as a whole, where its topic was deleted. */
function outsideTopics({ thread: _, ...stored }: StoredMessage): StoredMessage {
  return stored;
}

/**
 * Whether an edit would change nothing. What came with the tap is as old as the tap; an edit of ours that
 * is later counts, unless another came after it.
 */
function isShown({ shown }: Letter, { seen, message }: StoredMessage): boolean {
  const last: Showing | null = shown && (!seen || shown.date >= seen.date) ? shown : seen;
  return last !== null && last.digest === digestOf(message);
}

function digestOf({ text, reply_markup }: OutgoingMessage): string {
  return digest(toPlain(text), reply_markup?.inline_keyboard ?? []);
}

/** What is to be remembered of a message: what it shows after an edit, and whose it is in a group. */
function showingOf(
  { target, chat }: Letter,
  { message }: StoredMessage,
  result: unknown,
): (Showing & { readonly message: number }) | null {
  const edited = target === null ? null : editedSchema.safeParse(result);
  if (target !== null && edited?.success)
    return { message: target, digest: digestOf(message), date: edited.data.edit_date };
  const sent = sentSchema.safeParse(result);
  if (!sent.success || chat > 0 || !message.reply_markup) return null;
  return { message: sent.data.message_id, digest: digestOf(message), date: sent.data.date };
}
