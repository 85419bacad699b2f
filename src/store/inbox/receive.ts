import type { Transaction } from 'kysely';
import { byBytes } from '../by-bytes.js';
import type { Engine } from '../engine/engine.js';
import { createGather, type Gather } from '../gather.js';
import { makeReachable } from '../outbox/chats.js';
import type { Tables } from '../schema/tables.js';
import { type Incoming, type IncomingRow, toRow } from './incoming.js';
import { openSessions } from './open-sessions.js';
import { longestHold, releaseComplete } from './order.js';
import { wake } from './wake.js';

interface Batch {
  readonly rows: readonly IncomingRow[];
  readonly inOrder: boolean;
}

/** At most so many calls are one transaction. */
const mostGathered = 256;

/** Under load, milliseconds between transactions. */
const rest = 40;

/** SQLite takes 32,766 parameters in a statement; a row has 12. */
const mostRows = 1000;

/** Writes updates down, those of concurrent calls in one transaction. */
export function createReceive(
  engine: Engine,
): (updates: readonly Incoming[], inOrder: boolean) => Promise<readonly boolean[]> {
  const gather: Gather<Batch, readonly boolean[]> = createGather(
    (batches) => engine.transaction((tx) => receive(tx, engine, batches)),
    mostGathered,
    rest,
  );
  return async (updates, inOrder) => {
    // Before it is gathered: what cannot be stored is its caller's trouble alone.
    const rows = updates.map(toRow);
    return rows.length === 0 ? [] : gather({ rows, inOrder });
  };
}

async function receive(
  tx: Transaction<Tables>,
  engine: Engine,
  batches: readonly Batch[],
): Promise<readonly boolean[][]> {
  const now = engine.now();
  const distinct = new Map<string, IncomingRow & { ready_at: number; received_at: number }>();
  for (const { rows, inOrder } of batches)
    for (const row of rows)
      if (!distinct.has(keyOf(row)))
        distinct.set(keyOf(row), {
          ...row,
          received_at: now,
          ready_at: inOrder ? now : now + longestHold,
        });
  const sorted = [...distinct.values()].sort(inIdOrder);
  const added = new Set<string>();
  for (let at = 0; at < sorted.length; at += mostRows)
    for (const row of await insert(tx, sorted.slice(at, at + mostRows), now)) added.add(keyOf(row));
  const fresh = sorted.filter((row) => added.has(keyOf(row)));
  const asking = new Map<string, number>();
  for (const { conversation, ready_at } of fresh)
    if (conversation !== null)
      asking.set(conversation, Math.min(ready_at, asking.get(conversation) ?? ready_at));
  await openSessions(tx, [...asking.keys()].sort(byBytes), now);
  if (batches.some(({ inOrder }) => !inOrder))
    for (const conversation of await releaseComplete(tx, engine, sorted, now))
      asking.set(conversation, now);
  await wake(
    tx,
    [...asking].sort(([a], [b]) => byBytes(a, b)),
  );
  await makeReachable(tx, engine, fresh);
  // Of an update that came twice in one batch, the first is the new one.
  return batches.map(({ rows }) => rows.map((row) => added.delete(keyOf(row))));
}

function insert(
  tx: Transaction<Tables>,
  rows: readonly (IncomingRow & { ready_at: number; received_at: number })[],
  now: number,
): Promise<{ channel: string; update_id: number }[]> {
  return tx
    .insertInto('inbox')
    .values(rows.map((row) => ({ ...row, done_at: row.state === 'done' ? now : null })))
    .onConflict((conflict) => conflict.columns(['channel', 'update_id']).doNothing())
    .returning(['channel', 'update_id'])
    .execute();
}

const keyOf = (row: { channel: string; update_id: number }): string =>
  `${row.update_id} ${row.channel}`;

const inIdOrder = (a: IncomingRow, b: IncomingRow) =>
  byBytes(a.channel, b.channel) || a.update_id - b.update_id;
