import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import { createPatient } from './patient-connection.js';

/** Kysely's dialect for SQLite, made safe for several processes on one file. */
export function createSqliteDialect(database: SqliteDatabase): Dialect {
  return {
    createDriver: () => new SharingDriver({ database }),
    createAdapter: () => new TransactionalAdapter(),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createIntrospector: (db) => new SqliteIntrospector(db),
  };
}

class SharingDriver extends SqliteDriver {
  #patient: DatabaseConnection | null = null;

  override async acquireConnection(): Promise<DatabaseConnection> {
    const connection = await super.acquireConnection();
    // There is only one.
    this.#patient ??= createPatient(connection);
    return this.#patient;
  }

  /** A transaction that reads first and then wants to write is refused when another wrote in between. */
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
}

/** SQLite's schema changes do roll back; and within a transaction no other process migrates. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}
