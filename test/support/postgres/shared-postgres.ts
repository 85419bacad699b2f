import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inject } from 'vitest';
import { type PostgresServer, startPostgres } from './start-postgres.js';

declare module 'vitest' {
  interface ProvidedContext {
    postgres: { readonly folder: string; readonly owner: number };
  }
}

/** What is written once the server runs, or will not. */
export type Started = PostgresServer | { readonly error: string };

export const startedFile = 'started.json';

/** The one PostgreSQL of this run of the tests. Whoever asks first starts it. @returns its address */
export async function sharedPostgres(): Promise<string> {
  const { folder, owner } = inject('postgres');
  if (await isFirst(folder)) await start(folder, owner);
  const started = await waitForStart(join(folder, startedFile));
  if ('error' in started) throw new Error(started.error);
  return started.url;
}

async function isFirst(folder: string): Promise<boolean> {
  try {
    await mkdir(join(folder, 'starting'));
    return true;
  } catch {
    return false;
  }
}

async function start(folder: string, owner: number): Promise<void> {
  const started: Started = await startPostgres(folder, { owner, durable: false }).catch(
    (error: unknown) => ({ error: String(error) }),
  );
  const file = join(folder, startedFile);
  await writeFile(`${file}.new`, JSON.stringify(started));
  await rename(`${file}.new`, file);
}

async function waitForStart(file: string): Promise<Started> {
  for (;;) {
    const text = await readFile(file, 'utf8').catch(() => null);
    if (text !== null) return JSON.parse(text);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
