import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type Started, startedFile } from './shared-postgres.js';
import { stopPostgres } from './start-postgres.js';

/** A place for the PostgreSQL that the first test to need one starts; ends it after the last test. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'unbind-bot-postgres-'));
  project.provide('postgres', { folder, owner: process.pid });
  return async () => {
    const file = join(folder, startedFile);
    if (!existsSync(file)) return rm(folder, { recursive: true, force: true });
    const started: Started = JSON.parse(await readFile(file, 'utf8'));
    if ('pid' in started) await stopPostgres(started.pid, folder);
  };
}
