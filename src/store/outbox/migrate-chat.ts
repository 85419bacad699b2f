import type { Transaction } from 'kysely';
import type { Engine } from '../engine/engine.js';
import { moveSessions } from '../inbox/move-sessions.js';
import type { Tables } from '../schema/tables.js';
import { waiting } from '../schema/waiting.js';
import { toStorable, toWhole } from '../storable.js';
import { rememberChat } from './chats.js';
import { endLines, lockLinesOf } from './lines.js';
import { toLine } from './outgoing.js';

/** A chat that goes on under another number, as a Telegram group does that becomes a supergroup. */
export interface Migration {
  readonly channel: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Moves all that a chat has. Its conversations are those named `telegram:-100`, and `telegram:-100:…`
 * for each person in it.
 */
export async function migrateChat(engine: Engine, { channel, ...chats }: Migration): Promise<void> {
  const from = toWhole('from', chats.from);
  const to = toWhole('to', chats.to);
  if (from === to) return;
  await engine.transaction(async (tx) => {
    const now = engine.now();
    const names = { from: toStorable(`${channel}:${from}`), to: toStorable(`${channel}:${to}`) };
    await moveSessions(tx, engine, names, { channel, from, to }, now);
    await moveLines(tx, engine, { channel, from, to }, names, now);
    await rememberChat(tx, channel, from, { migrated_to: to });
    // Messages have other numbers in the new chat.
    await tx.deleteFrom('shown').where('channel', '=', channel).where('chat', '=', from).execute();
  });
}

async function moveLines(
  tx: Transaction<Tables>,
  engine: Engine,
  { channel, from, to }: Migration,
  names: { readonly from: string; readonly to: string },
  now: number,
): Promise<void> {
  const lines = await lockLinesOf(tx, engine, channel, from);
  for (const line of lines) {
    const first = await tx
      .selectFrom('outbox')
      .select('conversation')
      .where('line', '=', line)
      .where('state', '=', waiting)
      .executeTakeFirst();
    if (!first) continue;
    const { conversation: old } = first;
    const isOurs = old === names.from || old.startsWith(`${names.from}:`);
    const conversation = isOurs ? names.to + old.slice(names.from.length) : old;
    const moved = { line: toLine(conversation, channel, to), conversation, chat: to };
    await tx
      .updateTable('outbox')
      .set(moved)
      .where('line', '=', line)
      .where('state', '=', waiting)
      .execute();
    await tx
      .insertInto('telling')
      .values({ line: moved.line, channel, chat: to, due: now })
      .onConflict((conflict) => conflict.column('line').doNothing())
      .execute();
  }
  await endLines(tx, engine, lines);
}
