import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The bot as it is shipped, in a process of its own. */
export interface Product {
  /** How much memory it takes, in bytes. */
  readonly memory: (when: 'now' | 'after-gc') => Promise<Memory>;
  /** Ends it as systemd would. @returns its exit code, and how many milliseconds it took */
  readonly stop: () => Promise<{ readonly code: number | null; readonly milliseconds: number }>;
}

/** Bytes. */
export interface Memory {
  /** Of the process, before garbage was collected. */
  readonly rss: number;
  /** Of JavaScript's objects. */
  readonly heap: number;
}

const main = fileURLToPath(new URL('../../../dist/main.js', import.meta.url));
const probe = fileURLToPath(new URL('./probe.js', import.meta.url));

/** Starts it, and waits until it serves. @param environment its settings, in place of the ones here */
export async function startProduct(
  environment: Readonly<Record<string, string>>,
): Promise<Product> {
  if (!existsSync(main)) throw new Error('there is no dist: npm run build');
  const child = spawn(process.execPath, ['--expose-gc', '--import', probe, main], {
    env: { PATH: process.env.PATH, LOG_LEVEL: 'error', ...environment },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit').then(() => {
    throw new Error('the product ended');
  });
  ended.catch(() => undefined);
  if (!child.stdout) throw new Error('there is no output');
  await Promise.race([once(child.stdout, 'data'), ended]);
  child.stdout.resume();
  return {
    memory: async (when) => {
      child.send(when);
      const [memory] = await Promise.race([once(child, 'message'), ended]);
      return memory as Memory;
    },
    stop: () => stop(child),
  };
}

async function stop(child: ChildProcess) {
  const since = performance.now();
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const [code] = (await ended) as [number | null];
  return { code, milliseconds: Math.round(performance.now() - since) };
}
