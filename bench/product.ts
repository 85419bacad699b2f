import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** Copies the built product without its cache: what it keeps there is then a folder of its own. */
export function copyProduct(folder: string): void {
  for (const part of ['package.json', 'dist', 'content']) {
    if (!existsSync(join(root, part))) throw new Error(`There is no ${part}: npm run build`);
    cpSync(join(root, part), join(folder, part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
}

/** The built product, to be started as often as one likes. */
export interface Product {
  readonly folder: string;
  /** Starts `dist/main.js` or `dist/cli.js` with the shipped content and a free port. */
  readonly start: (entry: string, ...options: string[]) => ChildProcessWithoutNullStreams;
  /** Forgets what was prepared. */
  readonly forget: () => void;
  readonly remove: () => void;
}

export function createProduct(): Product {
  const folder = mkdtempSync(join(tmpdir(), 'unbind-bot-bench-'));
  copyProduct(folder);
  return {
    folder,
    start: (entry, ...options) =>
      spawn(process.execPath, [join('dist', entry), ...options], {
        cwd: folder,
        env: { PATH: process.env.PATH, PORT: '0' },
      }),
    forget: () => rmSync(join(folder, '.cache'), { recursive: true, force: true }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A bot that serves, and how long that took from the start of its process, in seconds. */
export interface ReadyBot {
  readonly address: string;
  readonly seconds: number;
  readonly pid: number;
  readonly stop: () => Promise<void>;
}

/** Starts the bot and waits until `/readyz` says so. */
export async function startBot(product: Product): Promise<ReadyBot> {
  const since = performance.now();
  const child = product.start('main.js');
  const [printed] = await once(child.stdout, 'data');
  const address = /http:\S+/.exec(String(printed))?.[0];
  if (address === undefined || child.pid === undefined) throw new Error('The bot did not start.');
  const { ok } = await fetch(`${address}readyz`);
  if (!ok) throw new Error('The bot is not ready.');
  const seconds = (performance.now() - since) / 1000;
  return {
    address,
    seconds,
    pid: child.pid,
    stop: async () => {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

/** Runs a command to its end, and gives what it printed and how many seconds it took. */
export async function runCommand(
  product: Product,
  options: readonly string[],
  input = '',
): Promise<{ readonly seconds: number; readonly output: string }> {
  const since = performance.now();
  const child = product.start('cli.js', ...options);
  const parts: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => parts.push(part));
  child.stderr.pipe(process.stderr);
  child.stdin.end(input);
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${options.join(' ')} ended with ${code}`);
  return { seconds: (performance.now() - since) / 1000, output: Buffer.concat(parts).toString() };
}
