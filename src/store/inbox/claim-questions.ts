import type { Transaction } from 'kysely';
import type { Engine } from '../engine/engine.js';
import type { Tables } from '../schema/tables.js';
import { waiting } from '../schema/waiting.js';

/** A conversation whose lock is held. */
export interface Claimed {
  readonly conversation: string;
  readonly session: string | null;
  readonly wakes: number;
}

/** A waiting row of the inbox. */
export interface Waiting {
  readonly id: number;
  readonly conversation: string | null;
  readonly channel: string;
  readonly update_id: number;
  readonly chat: number | null;
  readonly message: number | null;
  readonly event: string | null;
  readonly received_at: number;
  readonly ready_at: number;
}

/** Locks conversations that have something to answer, those that wait longest first. */
export function claimConversations(
  tx: Transaction<Tables>,
  engine: Engine,
  most: number,
): Promise<Claimed[]> {
  const query = tx
    .selectFrom('asking')
    .innerJoin('sessions', 'sessions.conversation', 'asking.conversation')
    .select(['sessions.conversation', 'sessions.session', 'asking.wakes'])
    .where('asking.due', '<=', engine.now())
    .orderBy('asking.due')
    .limit(most);
  return engine.take(query, 'sessions').execute();
}

/** All that waits in the conversations, in the platform's order; also what is still held. */
export function readWaiting(
  tx: Transaction<Tables>,
  engine: Engine,
  claimed: readonly Claimed[],
): Promise<Waiting[]> {
  const conversations = claimed.map(({ conversation }) => conversation);
  return tx
    .selectFrom('inbox')
    .select(['id', 'conversation', 'channel', 'update_id', 'chat', 'message', 'event'])
    .select(['received_at', 'ready_at'])
    .where('state', '=', waiting)
    .where(engine.among('conversation', conversations))
    .orderBy('update_id')
    .execute();
}
