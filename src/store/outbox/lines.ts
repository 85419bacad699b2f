import type { Transaction } from 'kysely';
import type { Engine } from '../engine/engine.js';
import type { Tables } from '../schema/tables.js';
import { waiting } from '../schema/waiting.js';

/** Messages that are delivered one after another. */
export interface Line {
  readonly line: string;
  readonly chat: number;
}

/** Locks lines whose first message is due, leaving out those that others have locked. */
export function takeDueLines(
  tx: Transaction<Tables>,
  engine: Engine,
  channel: string,
  most: number,
  now: number,
): Promise<Line[]> {
  const due = tx
    .selectFrom('telling')
    .select(['line', 'chat'])
    .where('channel', '=', channel)
    .where('due', '<=', now)
    .orderBy('due')
    .limit(most);
  return engine.take(due, 'telling').execute();
}

/** Locks lines, in the order in which all who lock several do it. */
export async function lockLines(
  tx: Transaction<Tables>,
  engine: Engine,
  lines: readonly string[],
): Promise<void> {
  const rows = tx.selectFrom('telling').select('line').where(engine.among('line', lines));
  await engine.lock(rows.orderBy('line')).execute();
}

/** Locks all lines of a chat, also those that name it by a number that it had before. */
export async function lockLinesOf(
  tx: Transaction<Tables>,
  engine: Engine,
  channel: string,
  chat: number,
): Promise<string[]> {
  const before = tx
    .selectFrom('chats')
    .select('chats.chat')
    .where('chats.channel', '=', channel)
    .where('migrated_to', '=', chat);
  const rows = tx
    .selectFrom('telling')
    .select('line')
    .where('channel', '=', channel)
    .where(({ eb, or }) => or([eb('chat', '=', chat), eb('chat', 'in', before)]));
  const locked = await engine.lock(rows.orderBy('line')).execute();
  return locked.map(({ line }) => line);
}

/**
 * How long a message is a worker's, in milliseconds, however alive it is: the answer to a claim may be
 * lost, and then the worker does not know of it. Longer than any call.
 */
const longestHold = 120_000;

/** Their first messages are this worker's to deliver. */
export async function holdLines(
  tx: Transaction<Tables>,
  engine: Engine,
  lines: readonly string[],
  worker: string,
  now: number,
): Promise<void> {
  if (lines.length === 0) return;
  await tx
    .updateTable('telling')
    .set({ worker, due: now + longestHold })
    .where(engine.among('line', lines))
    .execute();
}

/** Nobody delivers their first messages; they are due at some time. */
export async function releaseLines(
  tx: Transaction<Tables>,
  engine: Engine,
  lines: readonly string[],
  due: number,
): Promise<void> {
  if (lines.length === 0) return;
  await tx
    .updateTable('telling')
    .set({ worker: null, due })
    .where(engine.among('line', lines))
    .execute();
}

/** Takes locked lines off the list. */
export async function endLines(
  tx: Transaction<Tables>,
  engine: Engine,
  lines: readonly string[],
): Promise<void> {
  if (lines.length === 0) return;
  await tx.deleteFrom('telling').where(engine.among('line', lines)).execute();
}

/** After the first messages of locked lines: the next ones are due, and empty lines end. */
export async function moveOn(
  tx: Transaction<Tables>,
  engine: Engine,
  lines: readonly string[],
  now: number,
): Promise<void> {
  const rest = await tx
    .selectFrom('outbox')
    .select('line')
    .distinct()
    .where('state', '=', waiting)
    .where(engine.among('line', lines))
    .execute();
  const left = new Set(rest.map(({ line }) => line));
  await releaseLines(tx, engine, [...left], now);
  await endLines(
    tx,
    engine,
    lines.filter((line) => !left.has(line)),
  );
}
