import type { Transaction } from 'kysely';
import type { Engine } from '../engine/engine.js';
import type { Tables } from '../schema/tables.js';
import { mend } from './mend.js';
import { recover } from './recover.js';

/** A worker not seen for so long is dead, in milliseconds. */
const longestSilence = 4000;

/** What a worker learns when it tells that it lives. */
export interface Beat {
  /** Workers that live, this one among them. */
  readonly workers: number;
  /** Lines of dead ones that were freed. */
  readonly freed: number;
}

/** Tells that a worker lives, frees what the dead ones held, and mends the lists of what waits. */
export async function beat(engine: Engine, worker: string): Promise<Beat> {
  await engine.setClock();
  let recovered: readonly string[] = [];
  const found = await engine.relaxed(async (tx) => {
    const now = engine.now();
    await tx
      .insertInto('workers')
      .values({ id: worker, seen_at: now })
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ seen_at: now }))
      .execute();
    await tx
      .deleteFrom('workers')
      .where('seen_at', '<', now - longestSilence)
      .execute();
    recovered = await recover(tx, engine, worker, now);
    await mend(tx, now);
    const { workers } = await tx
      .selectFrom('workers')
      .select(({ fn }) => fn.countAll<number>().as('workers'))
      .executeTakeFirstOrThrow();
    return { workers, freed: await freeOrphans(tx, engine, now) };
  });
  for (const dead of recovered) engine.journal?.remove(dead);
  return found;
}

/** A worker stops: whatever it holds is free at once. */
export async function leave(engine: Engine, worker: string): Promise<void> {
  await engine
    .relaxed(async (tx) => {
      const now = engine.now();
      await tx.deleteFrom('workers').where('id', '=', worker).execute();
      const own = engine.journal ? await recover(tx, engine, '', now) : [];
      await freeOrphans(tx, engine, now);
      return own;
    })
    .then((own) => {
      for (const gone of own) engine.journal?.remove(gone);
    });
}

/** A line whose worker is gone is due: its first message may have been delivered, or not. */
async function freeOrphans(tx: Transaction<Tables>, engine: Engine, now: number): Promise<number> {
  const orphans = tx
    .selectFrom('telling')
    .select('line')
    .where('worker', 'is not', null)
    .where('worker', 'not in', tx.selectFrom('workers').select('id'));
  const lines = (await engine.take(orphans, 'telling').execute()).map(({ line }) => line);
  if (lines.length > 0)
    await tx
      .updateTable('telling')
      .set({ worker: null, due: now })
      .where(engine.among('line', lines))
      .execute();
  return lines.length;
}
