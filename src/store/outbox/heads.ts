import { sql, type Transaction } from 'kysely';
import type { Engine } from '../engine/engine.js';
import type { Tables } from '../schema/tables.js';
import { waiting } from '../schema/waiting.js';

/** The first waiting message of a line. */
export interface Head {
  readonly id: number;
  readonly line: string;
  readonly conversation: string;
  readonly chat: number;
  readonly kind: string;
  readonly target: number | null;
  readonly payload: string | null;
  readonly attempts: number;
  readonly created_at: number;
}

/** Reads the first waiting message of each line that has one. */
export function readHeads(
  tx: Transaction<Tables>,
  engine: Engine,
  lines: readonly string[],
): Promise<Head[]> {
  const first = tx
    .selectFrom('outbox')
    .select(({ fn }) => fn.min('id').as('id'))
    .where('state', '=', waiting)
    .where(engine.among('line', lines))
    .groupBy('line');
  return tx
    .selectFrom('outbox')
    .select(['id', 'line', 'conversation', 'chat', 'kind', 'target', 'payload', 'attempts'])
    .select('created_at')
    .where('id', 'in', first)
    .orderBy('id')
    .execute();
}

/** Of the edits of one message that wait in locked lines, only the last is worth sending. */
export async function supersede(
  tx: Transaction<Tables>,
  engine: Engine,
  lines: readonly string[],
  now: number,
): Promise<void> {
  await tx
    .updateTable('outbox')
    .set({ state: 'superseded', payload: null, done_at: now })
    .where('state', '=', waiting)
    .where('target', 'is not', null)
    .where(engine.among('line', lines))
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('outbox as later')
          .select(sql`1`.as('one'))
          .where('later.state', '=', waiting)
          .whereRef('later.line', '=', 'outbox.line')
          .whereRef('later.target', '=', 'outbox.target')
          .whereRef('later.id', '>', 'outbox.id'),
      ),
    )
    .execute();
}
