import type { Transaction } from 'kysely';
import type { Engine } from '../engine/engine.js';
import type { Tables } from '../schema/tables.js';

/** What keeps messages from a chat. */
export interface Circumstances {
  readonly parkedUntil: number;
  readonly isUnreachable: boolean;
  readonly migratedTo: number | null;
}

/** Reads what is known of chats, by their numbers; most have nothing. */
export async function readCircumstances(
  tx: Transaction<Tables>,
  engine: Engine,
  channel: string,
  lines: readonly { readonly chat: number }[],
): Promise<ReadonlyMap<number, Circumstances>> {
  const rows = await tx
    .selectFrom('chats')
    .select(['chat', 'parked_until', 'unreachable_since', 'migrated_to'])
    .where('channel', '=', channel)
    .where(engine.among('chat', [...new Set(lines.map(({ chat }) => chat))]))
    .execute();
  const known = rows.map((row): [number, Circumstances] => [
    row.chat,
    {
      parkedUntil: row.parked_until ?? 0,
      isUnreachable: row.unreachable_since !== null,
      migratedTo: row.migrated_to,
    },
  ]);
  return new Map(known);
}
