import { type RawBuilder, sql } from 'kysely';
import type { Engine } from '../engine/engine.js';

/** How long things are kept, in milliseconds. What is left out is kept as long as by default. */
export interface Retention {
  /** Numbers of answered updates, and what was put aside. Platforms repeat updates for a day. */
  readonly inbox: number;
  /** Delivered messages, and what was put aside. */
  readonly outbox: number;
  /** Texts that were not answered, masked; and feedback. */
  readonly texts: number;
  /** Conversations without a word. */
  readonly sessions: number;
  /** What messages show, and whose they are. */
  readonly shown: number;
}

const day = 24 * 60 * 60 * 1000;

/** Two days for what a platform may repeat, a month for what staff look at. */
export const defaultRetention: Retention = {
  inbox: 2 * day,
  outbox: 2 * day,
  texts: 30 * day,
  sessions: 180 * day,
  shown: 30 * day,
};

/** So many rows are deleted in one transaction: others do not wait for long. */
const most = 500;

/**
 * Deletes what is older than it is to be kept.
 *
 * @returns how many rows are gone
 */
export async function prune(engine: Engine, retention: Retention): Promise<number> {
  const before = (age: number): number => engine.now() - age;
  const old = [
    sql`delete from inbox where id in (select id from inbox where done_at < ${before(retention.inbox)} limit ${most})`,
    sql`delete from outbox where id in (select id from outbox where done_at < ${before(retention.outbox)} limit ${most})`,
    sql`delete from feedback where id in (select id from feedback where at < ${before(retention.texts)} limit ${most})`,
    sql`delete from unanswered where id in (select id from unanswered where at < ${before(retention.texts)} limit ${most})`,
    sql`delete from shown where (channel, chat, message) in
      (select channel, chat, message from shown where at < ${before(retention.shown)} limit ${most})`,
    sql`delete from sessions where updated_at < ${before(retention.sessions)} and conversation in
      (select conversation from sessions where updated_at < ${before(retention.sessions)}
        and conversation not in (select conversation from asking) limit ${most})`,
  ];
  let gone = 0;
  for (const statement of old) gone += await deleteAll(engine, statement);
  return gone;
}

async function deleteAll(engine: Engine, statement: RawBuilder<unknown>): Promise<number> {
  for (let gone = 0; ; ) {
    const { numAffectedRows } = await engine.relaxed((tx) => statement.execute(tx));
    const now = Number(numAffectedRows ?? 0);
    gone += now;
    if (now < most) return gone;
  }
}
