import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { onTestFinished } from 'vitest';
import { sharedPostgres } from './postgres/shared-postgres.js';

/** The databases that the bot keeps its state in. */
export const databases = ['sqlite', 'postgres'] as const;

export type DatabaseKind = (typeof databases)[number];

/** An empty database, for this test alone: a file, or a schema of the run's PostgreSQL. */
export async function freshDatabase(kind: DatabaseKind): Promise<string> {
  if (kind === 'postgres') return freshSchema();
  const folder = await mkdtemp(join(tmpdir(), 'unbind-bot-store-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return `sqlite:${join(folder, 'bot.sqlite')}`;
}

async function freshSchema(): Promise<string> {
  const url = new URL(await sharedPostgres());
  const schema = `test_${randomUUID().replaceAll('-', '')}`;
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  await client.query(`create schema ${schema}`);
  await client.end();
  url.searchParams.set('options', `-c search_path=${schema}`);
  return url.href;
}
