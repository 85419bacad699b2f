import Database from 'better-sqlite3';
import pg from 'pg';

/** Runs a statement on a database as whoever else has access to it would. */
export async function runRaw(url: string, statement: string): Promise<unknown[]> {
  return url.startsWith('sqlite:')
    ? runSqlite(url.slice(7), statement)
    : runPostgres(url, statement);
}

function runSqlite(path: string, statement: string): unknown[] {
  const file = new Database(path);
  try {
    const prepared = file.prepare(statement);
    if (prepared.reader) return prepared.all();
    prepared.run();
    return [];
  } finally {
    file.close();
  }
}

async function runPostgres(connectionString: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}
