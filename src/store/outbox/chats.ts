import type { Transaction } from 'kysely';
import type { Engine } from '../engine/engine.js';
import type { Tables } from '../schema/tables.js';
import type { PutAside } from './delivery.js';
import { lockLinesOf } from './lines.js';
import { putLinesAside } from './put-aside.js';

/** Writes down what is new of a chat. */
export async function rememberChat(
  tx: Transaction<Tables>,
  channel: string,
  chat: number,
  news: Partial<Pick<Tables['chats'], 'parked_until' | 'unreachable_since' | 'migrated_to'>>,
): Promise<void> {
  await tx
    .insertInto('chats')
    .values({ channel, chat, ...news })
    .onConflict((conflict) => conflict.columns(['channel', 'chat']).doUpdateSet(news))
    .execute();
}

/** The person blocked the bot, or is gone: what waits for the chat is put aside. */
export function markUnreachable(
  engine: Engine,
  channel: string,
  chat: number,
): Promise<PutAside[]> {
  return engine.relaxed(async (tx) => {
    const now = engine.now();
    const lines = await lockLinesOf(tx, engine, channel, chat);
    const aside = await putLinesAside(tx, engine, lines, 'the chat is unreachable', now);
    await rememberChat(tx, channel, chat, { unreachable_since: now });
    return aside;
  });
}

/** Whoever writes can be written to. */
export async function makeReachable(
  tx: Transaction<Tables>,
  engine: Engine,
  rows: readonly { readonly channel: string; readonly chat: number | null }[],
): Promise<void> {
  for (const channel of new Set(rows.map((row) => row.channel))) {
    const chats = rows.flatMap((row) => (row.channel === channel ? (row.chat ?? []) : []));
    const lost = tx
      .selectFrom('chats')
      .select('chat')
      .where('channel', '=', channel)
      .where('unreachable_since', 'is not', null)
      .where(engine.among('chat', [...new Set(chats)]));
    const back = await engine.lock(lost.orderBy('chat')).execute();
    for (const { chat } of back) await rememberChat(tx, channel, chat, { unreachable_since: null });
  }
}
