import { sql } from 'kysely';
import type { Engine } from '../engine/engine.js';

/**
 * Takes a lease, or renews it. One holder has it at a time, until it has not renewed it for `time`
 * milliseconds.
 *
 * @returns whether the holder has it now
 */
export async function takeLease(
  engine: Engine,
  name: string,
  holder: string,
  time: number,
): Promise<boolean> {
  return engine.relaxed(async (tx) => {
    const now = engine.now();
    const rows = await tx
      .insertInto('leases')
      .values({ name, holder, expires_at: now + time })
      .onConflict((conflict) =>
        conflict
          .column('name')
          .doUpdateSet({ holder, expires_at: now + time })
          .where(sql<boolean>`leases.holder = ${holder} or leases.expires_at <= ${now}`),
      )
      .returning('name')
      .execute();
    return rows.length > 0;
  });
}

/** Gives a lease back, so that the next need not wait. */
export async function giveLeaseBack(engine: Engine, name: string, holder: string): Promise<void> {
  await engine.relaxed((tx) =>
    tx.deleteFrom('leases').where('name', '=', name).where('holder', '=', holder).execute(),
  );
}
