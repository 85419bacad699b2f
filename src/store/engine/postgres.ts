import { Socket } from 'node:net';
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import type { Tables } from '../schema/tables.js';
import type { Engine, Work } from './engine.js';
import { readBigintsAsNumbers } from './postgres-types.js';
import { createServerClock } from './server-clock.js';
import { tryAgain } from './try-again.js';

/** Frees the rows of a process that hangs, or whose machine is gone, in milliseconds. */
const longestPause = 10_000;

/** How to reach it. */
export interface PostgresOptions {
  /** How many to hold open at most. */
  readonly connections: number;
  /**
   * How long one may leave a question without a word, in milliseconds: a server that is gone without
   * closing it would never answer. Longer than anybody waits for another's locks.
   */
  readonly silence: number;
  readonly clock?: (() => number) | undefined;
}

/**
 * A server that any number of processes share.
 *
 * @throws what pg throws when the server cannot be reached
 */
export async function openPostgres(
  url: string,
  shown: string,
  { connections, silence, clock }: PostgresOptions,
): Promise<Engine> {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    types: { getTypeParser: readBigintsAsNumbers },
    application_name: 'unbind-bot',
    connectionTimeoutMillis: 5000,
    idle_in_transaction_session_timeout: longestPause,
    keepAlive: true,
  });
  // A connection that the server closes is told here too, and would end the process. Whoever uses it
  // next gets the error.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => {
    client.on('error', () => undefined);
    const { stream } = client.connection;
    if (stream instanceof Socket) stream.setTimeout(silence, () => stream.destroy());
  });
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    const schema = await schemaOf(db);
    const server = clock ? null : await createServerClock(db);
    return engineOf(db, {
      shown,
      schema,
      now: clock ?? server?.now ?? Date.now,
      setClock: server?.set,
    });
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

interface Facts extends Pick<Engine, 'shown' | 'schema' | 'now'> {
  readonly setClock: Engine['setClock'] | undefined;
}

function engineOf(db: Kysely<Tables>, { setClock, ...facts }: Facts): Engine {
  return {
    ...facts,
    db,
    types: { id: 'bigint generated always as identity primary key', name: 'text collate "C"' },
    hasTable: async (name) => {
      const found = sql`select 1 where to_regclass(${name}) is not null`;
      return (await found.execute(db)).rows.length > 0;
    },
    setClock: setClock ?? (async () => undefined),
    transaction: (work) => tryAgain(() => db.transaction().execute(work)),
    relaxed: <Result>(work: Work<Result>) =>
      tryAgain(() =>
        db.transaction().execute(async (tx) => {
          await sql`set local synchronous_commit = off`.execute(tx);
          return work(tx);
        }),
      ),
    // What is volatile is evaluated, though nothing asks for it.
    relaxedly: sql`from (select set_config('synchronous_commit', 'off', true)) as relaxed`,
    among: (column, values) => sql`${sql.ref(column)} = any(${values})`,
    take: (query, table) => query.forUpdate(table).skipLocked(),
    lock: (query) => query.forUpdate(),
    journal: null,
    close: () => db.destroy(),
  };
}

async function schemaOf(db: Kysely<Tables>): Promise<string> {
  const { rows } = await sql<{ schema: string | null }>`select current_schema() as schema`.execute(
    db,
  );
  return rows[0]?.schema ?? 'public';
}
