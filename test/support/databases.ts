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

/** An empty database, for this test alone: a file, or one of the run's PostgreSQL. */
export async function freshDatabase(kind: DatabaseKind): Promise<string> {
  if (kind === 'postgres') return freshPostgres();
  const folder = await mkdtemp(join(tmpdir(), 'unbind-bot-store-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return `sqlite:${join(folder, 'bot.sqlite')}`;
}

async function freshPostgres(): Promise<string> {
  const url = new URL(await sharedPostgres());
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const run = (statement: string) => runOn(url.href, statement);
  await run(`create database ${name}`);
  onTestFinished(() => run(`drop database ${name} with (force)`));
  return new URL(name, url).href;
}

async function runOn(connectionString: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  await client.query(statement);
  await client.end();
}
