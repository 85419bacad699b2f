import type { Transaction } from 'kysely';
import type { Engine } from '../engine/engine.js';
import type { Tables } from '../schema/tables.js';
import { waiting } from '../schema/waiting.js';

/** How long an update waits for those before it, in milliseconds. */
export const longestHold = 300;

/** How many numbers before an update's are to be known, for it to be in order. */
const window = 20;

interface Update {
  readonly update_id: number;
}

interface Numbered extends Update {
  readonly channel: string;
}

/**
 * Lets go of held updates whose twenty predecessors are known. Numbers are consecutive, so none that is
 * still on its way belongs before them, unless it is later than any webhook that was seen.
 *
 * @param received those that have just come in: they may complete what came before them
 * @returns the conversations that have more to answer now
 */
export async function releaseComplete(
  tx: Transaction<Tables>,
  engine: Engine,
  received: readonly Numbered[],
  now: number,
): Promise<readonly string[]> {
  const released: string[] = [];
  for (const [channel, ids] of byChannel(received)) {
    const held = await heldAround(tx, channel, ids, now);
    if (held.length === 0) continue;
    const known = await knownBefore(tx, engine, channel, held);
    const complete = held.filter(({ update_id }) => before(update_id).every((id) => known.has(id)));
    if (complete.length > 0) released.push(...(await release(tx, engine, complete, now)));
  }
  return released;
}

/** Held updates that one of the ids may complete. */
async function heldAround(
  tx: Transaction<Tables>,
  channel: string,
  ids: readonly number[],
  now: number,
): Promise<{ id: number; update_id: number }[]> {
  const held = await tx
    .selectFrom('inbox')
    .select(['id', 'update_id'])
    .where('channel', '=', channel)
    .where('state', '=', waiting)
    .where('ready_at', '>', now)
    .execute();
  return held.filter(({ update_id }) =>
    ids.some((id) => id <= update_id && id >= update_id - window),
  );
}

async function knownBefore(
  tx: Transaction<Tables>,
  engine: Engine,
  channel: string,
  held: readonly Update[],
): Promise<ReadonlySet<number>> {
  const wanted = new Set(held.flatMap(({ update_id }) => before(update_id)));
  const known = await tx
    .selectFrom('inbox')
    .select('update_id')
    .where('channel', '=', channel)
    .where(engine.among('update_id', [...wanted]))
    .execute();
  return new Set(known.map(({ update_id }) => update_id));
}

async function release(
  tx: Transaction<Tables>,
  engine: Engine,
  complete: readonly { id: number }[],
  now: number,
): Promise<string[]> {
  const ids = complete.map(({ id }) => id);
  // Whoever has one locked lets it go, or answers it.
  const free = await engine
    .take(
      tx.selectFrom('inbox').select(['id', 'conversation']).where(engine.among('id', ids)),
      'inbox',
    )
    .execute();
  await tx
    .updateTable('inbox')
    .set({ ready_at: now })
    .where(
      engine.among(
        'id',
        free.map(({ id }) => id),
      ),
    )
    .execute();
  return free.flatMap(({ conversation }) => conversation ?? []);
}

const before = (id: number): number[] => Array.from({ length: window }, (_, back) => id - 1 - back);

function byChannel(updates: readonly Numbered[]): Map<string, number[]> {
  const channels = new Map<string, number[]>();
  for (const { channel, update_id } of updates) {
    const ids = channels.get(channel);
    if (ids) ids.push(update_id);
    else channels.set(channel, [update_id]);
  }
  return channels;
}
