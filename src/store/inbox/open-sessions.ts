import type { Transaction } from 'kysely';
import type { Tables } from '../schema/tables.js';

/**
 * Makes what is locked to answer a conversation.
 *
 * @param conversations sorted by `byBytes`
 */
export async function openSessions(
  tx: Transaction<Tables>,
  conversations: readonly string[],
  now: number,
): Promise<void> {
  if (conversations.length === 0) return;
  await tx
    .insertInto('sessions')
    .values(conversations.map((conversation) => ({ conversation, updated_at: now })))
    .onConflict((conflict) => conflict.column('conversation').doNothing())
    .execute();
}
