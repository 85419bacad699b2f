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

/**
 * An empty database, for this test alone: a file, or one of the run's PostgreSQL.
 *
 * @param atEnd what a test that runs beside others has in its context as `onTestFinished`
 */
export async function freshDatabase(kind: DatabaseKind, atEnd = onTestFinished): Promise<string> {
  if (kind === 'postgres') return freshPostgres();
  const folder = await mkdtemp(join(tmpdir(), 'unbind-bot-store-'));
  atEnd(() => rm(folder, { recursive: true, force: true }));
  return `sqlite:${join(folder, 'bot.sqlite')}`;
}

/**
 * Makes databases that are empty, though they may have been used: making one in PostgreSQL takes half a
 * second, emptying it some milliseconds. One at a time, for the tests of one file.
 */
export function createEmptyDatabases(): (kind: DatabaseKind) => Promise<string> {
  let used: string | null = null;
  return async (kind) => {
    if (kind === 'sqlite') return freshDatabase(kind);
    if (used === null) used = await makePostgres();
    else await empty(used);
    return used;
  };
}

async function empty(url: string): Promise<void> {
  await runOn(
    url,
    `do $$ declare tables text; begin
      select string_agg(quote_ident(tablename), ', ') into tables from pg_tables
        where schemaname = 'public' and tablename not like 'migrations%';
      if tables is not null then execute 'truncate ' || tables; end if;
    end $$`,
  );
}

async function freshPostgres(): Promise<string> {
  const url = await makePostgres();
  const name = new URL(url).pathname.slice(1);
  const server = await sharedPostgres();
  onTestFinished(() => runOn(server, `drop database ${name} with (force)`));
  return url;
}

async function makePostgres(): Promise<string> {
  const server = await sharedPostgres();
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await runOn(server, `create database ${name} strategy file_copy`);
  return new URL(name, server).href;
}

async function runOn(connectionString: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  await client.query(statement);
  await client.end();
}
