import type { Transaction } from 'kysely';
import type { Engine } from '../engine/engine.js';
import type { Tables } from '../schema/tables.js';
import type { Plan } from './plan.js';

/**
 * Takes conversations without anything left off the list of those that ask, and puts the others at its
 * end.
 *
 * Something may have come in since the list was read, in a transaction that this one cannot see. It
 * has changed `wakes`: such a conversation stays on the list. One whose row another transaction has
 * locked is just being woken, so it is not waited for.
 */
export async function fallAsleep(
  tx: Transaction<Tables>,
  engine: Engine,
  plans: readonly Plan[],
  now: number,
): Promise<void> {
  const free = await lockFree(tx, engine, plans);
  const ends = plans.flatMap(({ claim, dueAgain }) => {
    const wakes = free.get(claim.conversation);
    if (wakes === undefined) return [];
    return [{ conversation: claim.conversation, due: wakes === claim.wakes ? dueAgain : now }];
  });
  const asleep = ends.filter(({ due }) => due === null).map(({ conversation }) => conversation);
  if (asleep.length > 0)
    await tx.deleteFrom('asking').where(engine.among('conversation', asleep)).execute();
  for (const { conversation, due } of ends)
    if (due !== null)
      await tx
        .updateTable('asking')
        .set({ due })
        .where('conversation', '=', conversation)
        .execute();
}

/** The conversations' rows that no other transaction has locked, with their `wakes`. */
async function lockFree(
  tx: Transaction<Tables>,
  engine: Engine,
  plans: readonly Plan[],
): Promise<ReadonlyMap<string, number>> {
  const conversations = plans.map(({ claim }) => claim.conversation);
  const rows = tx
    .selectFrom('asking')
    .select(['conversation', 'wakes'])
    .where(engine.among('conversation', conversations));
  const free = await engine.take(rows, 'asking').execute();
  return new Map(free.map(({ conversation, wakes }) => [conversation, wakes]));
}
