import {
  type Expression,
  type ExpressionBuilder,
  type SqlBool,
  sql,
  type Transaction,
} from 'kysely';
import { byBytes } from '../by-bytes.js';
import type { Engine } from '../engine/engine.js';
import type { Migration } from '../outbox/migrate-chat.js';
import type { Tables } from '../schema/tables.js';
import { waiting } from '../schema/waiting.js';
import { wake } from './wake.js';

interface Names {
  readonly from: string;
  readonly to: string;
}

/**
 * Gives a chat's conversations their new names, with what they ask. Where a conversation has begun
 * under its new name already, that one goes on.
 */
export async function moveSessions(
  tx: Transaction<Tables>,
  engine: Engine,
  names: Names,
  { channel, to }: Migration,
  now: number,
): Promise<void> {
  const old = tx
    .selectFrom('sessions')
    .select(['conversation', 'session', 'updated_at'])
    .where(isOf(names.from));
  const rows = await engine.lock(old.orderBy('conversation')).execute();
  for (const { conversation, ...session } of rows) {
    const name = names.to + conversation.slice(names.from.length);
    await tx.deleteFrom('sessions').where('conversation', '=', conversation).execute();
    await tx
      .insertInto('sessions')
      .values({ ...session, conversation: name })
      .onConflict((conflict) => conflict.column('conversation').doNothing())
      .execute();
    await tx
      .updateTable('inbox')
      .set({ conversation: name, chat: to })
      .where('channel', '=', channel)
      .where('conversation', '=', conversation)
      .where('state', '=', waiting)
      .execute();
  }
  const asking = await tx
    .selectFrom('asking')
    .select('conversation')
    .where(isOf(names.from))
    .execute();
  const moved = asking.map(({ conversation }) => names.to + conversation.slice(names.from.length));
  await wake(
    tx,
    moved.sort(byBytes).map((conversation) => [conversation, now] as const),
  );
  await tx.deleteFrom('asking').where(isOf(names.from)).execute();
}

/** `telegram:-100` and `telegram:-100:…`: the character after `:` ends the range. */
function isOf(name: string) {
  return ({ eb, ref }: ExpressionBuilder<Tables, 'sessions' | 'asking'>): Expression<SqlBool> =>
    eb.or([
      eb('conversation', '=', name),
      sql<SqlBool>`${ref('conversation')} >= ${`${name}:`} and ${ref('conversation')} < ${`${name};`}`,
    ]);
}
