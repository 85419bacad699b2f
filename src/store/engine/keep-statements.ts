import type { Database } from 'better-sqlite3';
import type { SqliteDatabase, SqliteStatement } from 'kysely';

/** More than there are kinds of statements, less than multi-row inserts of every length would fill. */
const mostKept = 200;

/** Prepares each text once. A statement that is not kept is prepared again in some 20 µs. */
export function keepStatements(file: Database): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  return {
    prepare(text) {
      const known = kept.get(text);
      if (known) return known;
      const statement: SqliteStatement = file.prepare(text);
      const oldest = kept.size >= mostKept ? kept.keys().next().value : undefined;
      if (oldest !== undefined) kept.delete(oldest);
      kept.set(text, statement);
      return statement;
    },
    close: () => {
      file.close();
    },
  };
}
