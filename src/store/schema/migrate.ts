import { type Migration, Migrator, sql } from 'kysely';
import type { Engine } from '../engine/engine.js';
import { DatabaseUnreachable, NewerDatabase } from '../errors.js';
import { first } from './first.js';

const migrationTableName = 'migrations';

/**
 * Brings the schema up to date. Several processes may do so at once: PostgreSQL's advisory lock, or
 * SQLite's write lock, lets one after another.
 *
 * @throws {NewerDatabase} when it has migrations that are not known
 */
export async function migrate(engine: Engine): Promise<void> {
  const migrations = { '0001_first': toMigration(first(engine.types)) };
  // Without it Kysely would find the table of another schema, and think it were its own.
  const place = engine.schema === null ? {} : { migrationTableSchema: engine.schema };
  const migrator = new Migrator({
    db: engine.db,
    provider: { getMigrations: async () => migrations },
    migrationTableName,
    migrationLockTableName: `${migrationTableName}_lock`,
    ...place,
  });
  await refuseNewer(engine, Object.keys(migrations));
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  // A newer version may have been faster.
  await refuseNewer(engine, Object.keys(migrations));
  throw new DatabaseUnreachable(engine.shown, error);
}

function toMigration(statements: readonly string[]): Migration {
  return {
    up: async (db) => {
      for (const statement of statements) await sql.raw(statement).execute(db);
    },
  };
}

async function refuseNewer(engine: Engine, known: readonly string[]): Promise<void> {
  if (!(await engine.hasTable(migrationTableName))) return;
  const table = sql.table(migrationTableName);
  const { rows } = await sql<{ name: string }>`select name from ${table}`.execute(engine.db);
  const unknown = rows.map(({ name }) => name).filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new NewerDatabase(engine.shown, unknown);
}
