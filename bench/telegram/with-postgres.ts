import { randomUUID } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startPostgres, stopPostgres } from '../../test/support/postgres/start-postgres.js';

/** Makes an empty database; resolves with its address. */
export type MakeDatabase = () => Promise<string>;

/** Runs a PostgreSQL that writes to the disk as one in earnest does, for as long as the work takes. */
export async function withPostgres<Result>(
  work: (makeDatabase: MakeDatabase) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'unbind-bot-postgres-'));
  const server = await startPostgres(folder, { owner: process.pid, durable: true });
  try {
    return await work(async () => {
      const name = `bench_${randomUUID().replaceAll('-', '')}`;
      const client = new pg.Client({ connectionString: server.url });
      await client.connect();
      await client.query(`create database ${name}`);
      await client.end();
      return new URL(name, server.url).href;
    });
  } finally {
    await stopPostgres(server.pid, folder);
  }
}
