import { type Kysely, sql } from 'kysely';
import type { Tables } from '../schema/tables.js';

/** The server's clock, read now and then and counted on in between. */
export interface ServerClock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Reads it. */
  readonly set: () => Promise<void>;
}

/** Clocks of several machines differ, and jump; leases and heartbeats want one clock. */
export async function createServerClock(db: Kysely<Tables>): Promise<ServerClock> {
  let ahead = 0;
  async function set(): Promise<void> {
    const asked = performance.now();
    const { rows } = await sql<{ now: number }>`
      select (extract(epoch from clock_timestamp()) * 1000)::bigint as now`.execute(db);
    const middle = (asked + performance.now()) / 2;
    if (rows[0]) ahead = rows[0].now - middle;
  }
  await set();
  return { now: () => Math.round(performance.now() + ahead), set };
}
