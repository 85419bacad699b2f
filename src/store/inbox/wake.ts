import { randomInt } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import type { Tables } from '../schema/tables.js';

const mostWakes = 2 ** 47;

/**
 * Tells that conversations have something to answer.
 *
 * @param due from when, by conversation; sorted by `byBytes`
 */
export async function wake(
  tx: Transaction<Tables>,
  due: readonly (readonly [conversation: string, due: number])[],
): Promise<void> {
  if (due.length === 0) return;
  await tx
    .insertInto('asking')
    // By chance, lest a row that was deleted and made anew be taken for the one that was read.
    .values(
      due.map(([conversation, from]) => ({ conversation, due: from, wakes: randomInt(mostWakes) })),
    )
    .onConflict((conflict) =>
      conflict.column('conversation').doUpdateSet({
        due: sql`case when excluded.due < asking.due then excluded.due else asking.due end`,
        wakes: sql`asking.wakes + 1`,
      }),
    )
    .execute();
}
