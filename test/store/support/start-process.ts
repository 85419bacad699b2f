import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { compiled } from '../../support/compiled.js';

const script = fileURLToPath(new URL('answering-process.ts', import.meta.url));

/** Another process on a database, which answers. Resolves when it has opened the database. */
export async function startAnswering(url: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, [await compiled(script), url], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => kill(child));
  const [first] = await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
  if (!String(first).startsWith('ready')) throw new Error('the process did not start');
  return child;
}

/** Ends it without a chance to clean up. */
export async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}
