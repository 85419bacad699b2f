import type { Transaction } from 'kysely';
import type { Engine } from '../engine/engine.js';
import type { Tables } from '../schema/tables.js';
import { waiting } from '../schema/waiting.js';
import { toStorable } from '../storable.js';
import type { PutAside } from './delivery.js';
import { endLines } from './lines.js';

/** Puts waiting messages aside. Their lines are locked, and left as they are. */
export async function putAside(
  tx: Transaction<Tables>,
  messages: readonly PutAside[],
  now: number,
): Promise<void> {
  for (const { id, reason } of messages)
    await tx
      .updateTable('outbox')
      .set({ state: 'aside', reason: toStorable(reason), done_at: now })
      .where('id', '=', id)
      .where('state', '=', waiting)
      .execute();
}

/** Puts all that waits in locked lines aside, and ends the lines. */
export async function putLinesAside(
  tx: Transaction<Tables>,
  engine: Engine,
  lines: readonly string[],
  reason: string,
  now: number,
): Promise<PutAside[]> {
  if (lines.length === 0) return [];
  const rows = await tx
    .updateTable('outbox')
    .set({ state: 'aside', reason: toStorable(reason), done_at: now })
    .where('state', '=', waiting)
    .where(engine.among('line', lines))
    .returning('id')
    .execute();
  await endLines(tx, engine, lines);
  return rows.map(({ id }) => ({ id, reason }));
}
