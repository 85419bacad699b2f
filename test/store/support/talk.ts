import { type Effect, newSession, type Session } from '../../../src/bot/index.js';
import type {
  Delivery,
  Incoming,
  Outgoing,
  Progress,
  Question,
  React,
  Store,
} from '../../../src/store/index.js';

export const channel = 'telegram';

/** An update of a chat, whose event is its text. */
export function said(
  updateId: number,
  text: unknown = `text ${updateId}`,
  chat = 42,
  more: { message?: number; tap?: string } = {},
): Incoming {
  const question = { conversation: `telegram:${chat}`, chat, event: text, ...more };
  return { channel, updateId, question };
}

/** Updates of one chat. */
export const saidAll = (...ids: readonly number[]): Incoming[] => ids.map((id) => said(id));

export function toSend(payload: unknown, chat = 42, target: number | null = null): Outgoing {
  return { channel, chat, kind: target === null ? 'send' : 'edit', payload, target };
}

/** Says every event back, and counts them in the session. */
export const echo: React = (question) =>
  answered(question, [toSend(question.event, question.chat)]);

export function answered(
  { session }: Pick<Question, 'session'>,
  outgoing: readonly Outgoing[] = [],
  effects: readonly Effect[] = [],
): ReturnType<React> {
  return { kind: 'answered', session: next(session), outgoing, effects };
}

/** A session with one more turn. */
export function next(session: Session | null): Session {
  const before = session ?? newSession('en');
  return { ...before, tone: { ...before.tone, turns: (before.tone.turns + 1) % 100 } };
}

/** Answers whatever is due. @returns the events in the order in which they were answered */
export async function answerAll(store: Store, react: React = echo): Promise<unknown[]> {
  const events: unknown[] = [];
  const recorded: React = (question) => {
    events.push(question.event);
    return react(question);
  };
  while ((await store.answerNext(recorded, 10)).conversations > 0);
  return events;
}

/** Answers what is due, in as many transactions as it takes, and tells of all of them. */
export async function answerDue(store: Store, react: React = echo): Promise<Progress> {
  const progress = await store.answerNext(react, 10);
  if (!progress.isMore) return progress;
  const rest = await answerDue(store, react);
  return {
    conversations: progress.conversations + rest.conversations,
    isMore: false,
    answered: progress.answered + rest.answered,
    aside: [...progress.aside, ...rest.aside],
    damagedSessions: progress.damagedSessions + rest.damagedSessions,
  };
}

/** Puts messages into the outbox, the answer to an update of its own. */
export async function say(store: Store, ...outgoing: readonly Outgoing[]): Promise<void> {
  const conversation = `telegram:${outgoing[0]?.chat ?? 42}`;
  await store.converse(conversation, (session) => ({
    session: next(session),
    effects: [],
    outgoing,
  }));
}

/** What this store may deliver now. */
export async function claim(store: Store, most = 10): Promise<readonly Delivery[]> {
  return (await store.claimDeliveries(channel, most)).deliveries;
}

export const done = (store: Store, { id }: Delivery): Promise<void> =>
  store.delivered({ id, shows: null });

/** Delivers whatever is due. @returns the payloads in order */
export async function deliverAll(store: Store): Promise<unknown[]> {
  const payloads: unknown[] = [];
  for (;;) {
    const deliveries = await claim(store);
    if (deliveries.length === 0) return payloads;
    payloads.push(...deliveries.map(({ payload }) => payload));
    await Promise.all(deliveries.map((delivery) => done(store, delivery)));
  }
}

/** The session of a conversation, left as it is. */
export async function sessionOf(store: Store, conversation: string): Promise<Session | null> {
  let found: Session | null = null;
  await store
    .converse(conversation, (session) => {
      found = session;
      throw new Error('only looked at');
    })
    .catch(() => undefined);
  return found;
}
