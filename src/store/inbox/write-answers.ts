import type { Transaction } from 'kysely';
import { byBytes } from '../by-bytes.js';
import { addEffects } from '../effects.js';
import type { Engine } from '../engine/engine.js';
import { addToOutbox } from '../outbox/add.js';
import type { Tables } from '../schema/tables.js';
import { toStorable } from '../storable.js';
import type { Written } from './answer-conversation.js';

/** Writes what was answered: sessions, what is to be said, effects, and that the questions are done. */
export async function writeAnswers(
  tx: Transaction<Tables>,
  engine: Engine,
  written: readonly Written[],
  now: number,
): Promise<void> {
  await saveSessions(tx, written, now);
  await addToOutbox(
    tx,
    written.flatMap(({ outbox }) => outbox),
    now,
  );
  await addEffects(
    tx,
    written.flatMap(({ effects }) => effects),
    now,
  );
  await finish(
    tx,
    engine,
    written.flatMap(({ done }) => done),
    now,
  );
  for (const { id, reason } of written.flatMap(({ aside }) => aside))
    await tx
      .updateTable('inbox')
      .set({ state: 'aside', reason: toStorable(reason), done_at: now })
      .where('id', '=', id)
      .execute();
}

/** Saves sessions by conversation; a null one is left as it is. */
export async function saveSessions(
  tx: Transaction<Tables>,
  sessions: readonly { readonly conversation: string; readonly session: string | null }[],
  now: number,
): Promise<void> {
  const rows = sessions
    .filter(({ session }) => session !== null)
    .map(({ conversation, session }) => ({ conversation, session, updated_at: now }))
    .sort((a, b) => byBytes(a.conversation, b.conversation));
  if (rows.length === 0) return;
  await tx
    .insertInto('sessions')
    .values(rows)
    .onConflict((conflict) =>
      conflict.column('conversation').doUpdateSet(({ ref }) => ({
        session: ref('excluded.session'),
        updated_at: ref('excluded.updated_at'),
      })),
    )
    .execute();
}

/** What people wrote is not kept longer than it takes to answer. */
async function finish(
  tx: Transaction<Tables>,
  engine: Engine,
  ids: readonly number[],
  now: number,
): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .updateTable('inbox')
    .set({ state: 'done', done_at: now, event: null })
    .where(engine.among('id', ids))
    .execute();
}
