import { sql, type Transaction } from 'kysely';
import type { Engine, Work } from '../engine/engine.js';
import type { Tables } from '../schema/tables.js';
import { waiting } from '../schema/waiting.js';
import { toStorable, toWhole } from '../storable.js';
import { rememberChat } from './chats.js';
import type { Delivered } from './delivery.js';
import { lockLines, moveOn, releaseLines } from './lines.js';
import { putAside } from './put-aside.js';
import { rememberShown } from './remember-shown.js';

/** A message of a locked line. */
interface Settled {
  readonly id: number;
  readonly line: string;
  readonly conversation: string;
  readonly channel: string;
  readonly chat: number;
}

/** Marks messages delivered. */
export function markDelivered(
  engine: Engine,
  delivered: readonly Delivered[],
): Promise<readonly undefined[]> {
  return engine.relaxed(async (tx) => {
    await settleDelivered(tx, engine, delivered, engine.now());
    return delivered.map(() => undefined);
  });
}

/** Marks one message and nothing else, in one statement: it never comes again, but its line stays held. */
export async function markSent({ db, now, relaxedly }: Engine, id: number): Promise<void> {
  await sql`update outbox set state = 'delivered', payload = null, reason = null, done_at = ${now()}
    ${relaxedly} where id = ${id} and state = ${waiting}`.execute(db);
}

/**
 * Moves the lines on whose first messages are marked, as long as they are the worker's: where it was taken
 * for dead, another is delivering what comes next.
 */
export function moveOnAfter(
  engine: Engine,
  worker: string,
  ids: readonly number[],
): Promise<readonly undefined[]> {
  return engine.relaxed(async (tx) => {
    const lines = tx.selectFrom('outbox').select('line').where(engine.among('id', ids));
    const held = tx
      .selectFrom('telling')
      .select('line')
      .where('line', 'in', lines)
      .where('worker', '=', worker)
      .orderBy('line');
    const mine = (await engine.lock(held).execute()).map(({ line }) => line);
    if (mine.length > 0) await moveOn(tx, engine, mine, engine.now());
    return ids.map(() => undefined);
  });
}

/** The same within a transaction. */
export async function settleDelivered(
  tx: Transaction<Tables>,
  engine: Engine,
  delivered: readonly Delivered[],
  now: number,
): Promise<void> {
  const settled = await lockMessages(
    tx,
    engine,
    delivered.map(({ id }) => id),
  );
  const ids = settled.map(({ id }) => id);
  await tx
    .updateTable('outbox')
    .set({ state: 'delivered', payload: null, reason: null, done_at: now })
    .where(engine.among('id', ids))
    .execute();
  const shows = new Map(delivered.map(({ id, shows }) => [id, shows]));
  await rememberShown(
    tx,
    settled.flatMap((one) => {
      const shown = shows.get(one.id);
      return shown
        ? [
            {
              ...shown,
              channel: one.channel,
              chat: one.chat,
              conversation: one.conversation,
              at: now,
            },
          ]
        : [];
    }),
  );
  await moveOn(tx, engine, linesOf(settled), now);
}

/** A message that can never be delivered makes way. */
export function markAside(engine: Engine, id: number, reason: string): Promise<void> {
  return settleOne(engine, id, async (tx, { line }, now) => {
    await putAside(tx, [{ id, reason }], now);
    await moveOn(tx, engine, [line], now);
  });
}

/** A message failed and is tried again, later. */
export function markFailed(
  engine: Engine,
  id: number,
  reason: string,
  pause: number,
): Promise<void> {
  return settleOne(engine, id, async (tx, { line }, now) => {
    await tx
      .updateTable('outbox')
      .set(({ eb }) => ({ attempts: eb('attempts', '+', 1), reason: toStorable(reason) }))
      .where('id', '=', id)
      .execute();
    await releaseLines(tx, engine, [line], now + Math.round(pause));
  });
}

/** A message waits, with all others to its chat: the platform wants a pause. */
export function markParked(engine: Engine, id: number, pause: number): Promise<void> {
  return settleOne(engine, id, async (tx, { line, channel, chat }, now) => {
    const until = await lastPause(tx, channel, chat, now + toWhole('pause', Math.round(pause)));
    await releaseLines(tx, engine, [line], until);
    await rememberChat(tx, channel, chat, { parked_until: until });
  });
}

/** A pause that the chat has already is not cut short by a shorter one. */
async function lastPause(
  tx: Transaction<Tables>,
  channel: string,
  chat: number,
  until: number,
): Promise<number> {
  const known = await tx
    .selectFrom('chats')
    .select('parked_until')
    .where('channel', '=', channel)
    .where('chat', '=', chat)
    .executeTakeFirst();
  return Math.max(until, known?.parked_until ?? 0);
}

function settleOne(
  engine: Engine,
  id: number,
  settle: (tx: Transaction<Tables>, message: Settled, now: number) => Promise<void>,
): Promise<void> {
  const work: Work<void> = async (tx) => {
    const [message] = await lockMessages(tx, engine, [id]);
    if (message) await settle(tx, message, engine.now());
  };
  return engine.relaxed(work);
}

/**
 * Locks the lines of messages that still wait, and reads the messages. One that another worker has
 * settled, while this one was taken for dead, moves nothing on.
 */
async function lockMessages(
  tx: Transaction<Tables>,
  engine: Engine,
  ids: readonly number[],
): Promise<Settled[]> {
  const messages = tx
    .selectFrom('outbox')
    .select(['id', 'line', 'conversation', 'channel', 'chat'])
    .where('state', '=', waiting)
    .where(engine.among('id', ids));
  await lockLines(tx, engine, linesOf(await messages.execute()));
  // A chat may have moved, and its lines with it, while they were waited for.
  return messages.execute();
}

const linesOf = (messages: readonly { readonly line: string }[]): string[] => [
  ...new Set(messages.map(({ line }) => line)),
];
