import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { parseDatabaseUrl } from './database-url.js';
import type { Engine } from './engine/engine.js';
import { DatabaseUnreachable } from './errors.js';
import { answerNext } from './inbox/answer-next.js';
import { createConverse } from './inbox/converse.js';
import { createReceive } from './inbox/receive.js';
import { takeTaps } from './inbox/taps.js';
import { measureDepth } from './kept/depth.js';
import { readFeedback, readUnanswered } from './kept/feedback.js';
import { defaultRetention, prune } from './kept/prune.js';
import { markUnreachable } from './outbox/chats.js';
import { claimDeliveries } from './outbox/claim.js';
import { createMarks } from './outbox/marks.js';
import { migrateChat } from './outbox/migrate-chat.js';
import { markAside, markFailed, markParked } from './outbox/settle.js';
import { giveLeaseBack, takeLease } from './processes/leases.js';
import { beat, leave } from './processes/workers.js';
import { migrate } from './schema/migrate.js';
import type { Store } from './store.js';

/** How the store is opened. */
export interface StoreOptions {
  /** PostgreSQL: how many connections to hold at most. */
  readonly connections?: number;
  /** PostgreSQL: a connection that is silent for so many milliseconds is given up. */
  readonly silence?: number;
  /** Milliseconds since 1970, instead of the database's own clock. */
  readonly clock?: () => number;
}

/**
 * Opens a database, makes it if it is a file, and brings its schema up to date.
 *
 * @param url `sqlite:FILE`, `sqlite::memory:` or `postgres://…`
 * @throws {StoreError} when the address is wrong, the database cannot be opened, or is a newer bot's
 */
export async function openStore(url: string, options: StoreOptions = {}): Promise<Store> {
  const engine = await openEngine(url, options);
  try {
    await migrate(engine);
  } catch (error) {
    await engine.close();
    throw error;
  }
  return createStore(engine);
}

/** The library of the other database stays out of memory. */
async function openEngine(
  url: string,
  { connections = 10, silence = 30_000, clock }: StoreOptions,
): Promise<Engine> {
  const address = parseDatabaseUrl(url);
  try {
    if (address.kind === 'sqlite') {
      const { openSqlite } = await import('./engine/sqlite.js');
      return openSqlite(address.path, address.shown, clock);
    }
    const { openPostgres } = await import('./engine/postgres.js');
    return await openPostgres(address.url, address.shown, { connections, silence, clock });
  } catch (error) {
    throw new DatabaseUnreachable(address.shown, error);
  }
}

function createStore(engine: Engine): Store {
  const worker = randomUUID();
  const marks = createMarks(engine, worker);
  return {
    worker,
    receive: createReceive(engine),
    answerNext: (react, most) => answerNext(engine, react, most),
    converse: createConverse(engine),
    takeTaps: (channel, oldest, most) => takeTaps(engine, channel, oldest, most),
    claimDeliveries: (channel, most) => claimDeliveries(engine, { worker, channel }, most),
    sent: marks.sent,
    delivered: marks.delivered,
    failed: (id, reason, pause) => markFailed(engine, id, reason, pause),
    park: (id, pause) => markParked(engine, id, pause),
    putAside: (id, reason) => markAside(engine, id, reason),
    unreachable: (channel, chat) => markUnreachable(engine, channel, chat),
    migrateChat: (migration) => migrateChat(engine, migration),
    lease: (name, time) => takeLease(engine, name, worker, time),
    giveLeaseBack: (name) => giveLeaseBack(engine, name, worker),
    beat: () => beat(engine, worker),
    prune: (retention) => prune(engine, { ...defaultRetention, ...retention }),
    depth: () => measureDepth(engine),
    check: async () => {
      await sql`select 1`.execute(engine.db);
    },
    feedback: () => readFeedback(engine),
    unanswered: (most) => readUnanswered(engine, most),
    close: async () => {
      await leave(engine, worker).catch(() => undefined);
      await engine.close();
    },
  };
}
