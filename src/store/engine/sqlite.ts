import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { Kysely, sql } from 'kysely';
import type { Tables } from '../schema/tables.js';
import type { Engine, Work } from './engine.js';
import { createJournal } from './journal.js';
import { keepStatements } from './keep-statements.js';
import { createSqliteDialect } from './sqlite-dialect.js';

/** How long to wait for others while the file is opened, in milliseconds; the process stands still. */
const patience = 5000;

/**
 * One file, one connection. Transactions take the write lock when they begin, so rows need none.
 *
 * @throws what better-sqlite3 throws when the file cannot be opened
 */
export function openSqlite(path: string, shown: string, clock = Date.now): Engine {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
  const file = new Database(path, { timeout: patience });
  try {
    file.pragma('journal_mode = WAL');
    file.pragma('synchronous = FULL');
    file.pragma('foreign_keys = ON');
    // Pages that change often are written into the file less often: some 16 MB of log instead of 4.
    file.pragma('wal_autocheckpoint = 4000');
    // From here on waiting is the dialect's, which lets others of this process go on.
    file.pragma('busy_timeout = 0');
  } catch (error) {
    file.close();
    throw error;
  }
  const db = new Kysely<Tables>({ dialect: createSqliteDialect(keepStatements(file)) });
  return {
    db,
    shown,
    schema: null,
    types: { id: 'integer primary key autoincrement', name: 'text' },
    hasTable: async (name) => {
      const found = sql`select 1 from sqlite_master where type = 'table' and name = ${name}`;
      return (await found.execute(db)).rows.length > 0;
    },
    now: clock,
    setClock: async () => undefined,
    transaction: (work) => db.transaction().execute(work),
    relaxed: <Result>(work: Work<Result>) =>
      db.connection().execute(async (one) => {
        // Not to be changed within a transaction. In WAL the next full commit syncs this one too.
        file.pragma('synchronous = NORMAL');
        try {
          return await one.transaction().execute(work);
        } finally {
          file.pragma('synchronous = FULL');
        }
      }),
    relaxedly: sql``,
    among: (column, values) =>
      sql`${sql.ref(column)} in (select value from json_each(${JSON.stringify(values)}))`,
    take: (query) => query,
    lock: (query) => query,
    journal: path === ':memory:' ? null : createJournal(path),
    close: () => db.destroy(),
  };
}
