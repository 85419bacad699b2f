import type { Engine } from '../engine/engine.js';

/** A tap that its sender waits to see acknowledged. */
export interface Tap {
  /** The platform's id of it. */
  readonly id: string;
  /** Milliseconds since it was received. */
  readonly age: number;
}

/**
 * Takes taps that nobody has acknowledged; each is given out once, and marked before. The mark may be
 * lost with the power.
 *
 * @param oldest milliseconds; older taps are forgotten, for nobody waits any more
 */
export function takeTaps(
  engine: Engine,
  channel: string,
  oldest: number,
  most: number,
): Promise<Tap[]> {
  return engine.relaxed(async (tx) => {
    const now = engine.now();
    const waiting = tx
      .selectFrom('inbox')
      .select(['id', 'tap', 'received_at'])
      .where('channel', '=', channel)
      .where('tap', 'is not', null)
      .orderBy('id')
      .limit(most);
    const rows = await engine.take(waiting, 'inbox').execute();
    if (rows.length === 0) return [];
    await tx
      .updateTable('inbox')
      .set({ tap: null })
      .where(
        engine.among(
          'id',
          rows.map(({ id }) => id),
        ),
      )
      .execute();
    return rows
      .flatMap(({ tap, received_at }) =>
        tap === null ? [] : [{ id: tap, age: now - received_at }],
      )
      .filter(({ age }) => age <= oldest);
  });
}
