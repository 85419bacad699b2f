import type { Transaction } from 'kysely';
import type { Engine } from '../engine/engine.js';
import type { Delivered } from '../outbox/delivery.js';
import { settleDelivered } from '../outbox/settle.js';
import type { Tables } from '../schema/tables.js';
import { fromJson } from '../storable.js';

/**
 * Marks what dead workers have sent and not marked. To be called before what they held is freed.
 *
 * @returns the workers whose journals are of no use once the transaction is committed
 */
export async function recover(
  tx: Transaction<Tables>,
  engine: Engine,
  mine: string,
  now: number,
): Promise<readonly string[]> {
  const journals = engine.journal?.others(mine) ?? [];
  if (journals.length === 0) return [];
  const living = new Set(
    (await tx.selectFrom('workers').select('id').execute()).map(({ id }) => id),
  );
  const dead = journals.filter(({ worker }) => !living.has(worker));
  const sent = dead.flatMap(({ lines }) => lines.flatMap(readLine));
  if (sent.length > 0) await settleDelivered(tx, engine, sent, now);
  return dead.map(({ worker }) => worker);
}

/** What the bot has written itself; a line that was cut off is none. */
function readLine(line: string): Delivered[] {
  const message = fromJson(line) as Delivered | undefined;
  return message && Number.isSafeInteger(message.id) ? [message] : [];
}
