import type { Transaction } from 'kysely';
import { byBytes } from '../by-bytes.js';
import type { Tables } from '../schema/tables.js';
import type { OutboxRow } from './outgoing.js';

/**
 * Puts messages at the end of their lines. The line's row is locked first and until the commit, so
 * whoever takes an empty line off the list does it before or after, never in between.
 */
export async function addToOutbox(
  tx: Transaction<Tables>,
  rows: readonly OutboxRow[],
  now: number,
): Promise<void> {
  if (rows.length === 0) return;
  const lines = new Map(rows.map(({ line, channel, chat }) => [line, { line, channel, chat }]));
  await tx
    .insertInto('telling')
    .values([...lines.values()].sort(byLine).map((line) => ({ ...line, due: now })))
    // A line that is parked, or whose first message is on its way, stays so.
    .onConflict((conflict) =>
      conflict.column('line').doUpdateSet(({ ref }) => ({ channel: ref('excluded.channel') })),
    )
    .execute();
  await tx
    .insertInto('outbox')
    .values(rows.map((row) => ({ ...row, state: 'waiting', attempts: 0, created_at: now })))
    .execute();
}

const byLine = (a: { line: string }, b: { line: string }): number => byBytes(a.line, b.line);
