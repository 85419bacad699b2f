import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { copyProduct } from '../../../bench/product.js';

const root = join(import.meta.dirname, '../../..');

/** How a process of the product is started. */
export interface ProcessOptions {
  readonly environment?: Readonly<Record<string, string>>;
  /** What it reads; nothing unless told. */
  readonly input?: string | Uint8Array;
}

/** How a process of the product ended. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly output: string;
  readonly errors: string;
}

/** The built product in a folder of its own, which is also its cache's and its working directory. */
export interface Product {
  readonly folder: string;
  /** Starts `dist/main.js` or `dist/cli.js`. It is gone after the test. */
  readonly start: (arguments_: readonly string[], options?: ProcessOptions) => Started;
  /** Starts it and waits for its end. */
  readonly run: (arguments_: readonly string[], options?: ProcessOptions) => Promise<Ended>;
  readonly remove: () => void;
}

export interface Started {
  readonly child: ChildProcessWithoutNullStreams;
  readonly ended: Promise<Ended>;
}

/** A product for one test, gone after it; `cold` without the trained classifier. */
export function builtProduct(options: { readonly cold?: boolean } = {}): Product {
  const product = createProduct(options);
  onTestFinished(product.remove);
  return product;
}

/** A product for all tests of a file, which removes it. */
export function createProduct({ cold = false } = {}): Product {
  const folder = mkdtempSync(join(tmpdir(), 'unbind-bot-'));
  copyProduct(folder);
  if (!cold) linkCache(folder);
  const start: Product['start'] = (
    [entry = '', ...rest],
    { environment = {}, input = '' } = {},
  ) => {
    const child = spawn(process.execPath, [join('dist', entry), ...rest], {
      cwd: folder,
      env: { PATH: process.env.PATH, ...environment },
    });
    onTestFinished(() => void child.kill('SIGKILL'));
    // Who has read enough ends before the input does.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
    return { child, ended: endOf(child) };
  };
  return {
    folder,
    start,
    run: (...given) => start(...given).ended,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** What is prepared is never written into, only replaced: it need not be copied. */
function linkCache(folder: string): void {
  const [from, to] = [join(root, '.cache'), join(folder, '.cache')];
  mkdirSync(to);
  for (const name of readdirSync(from))
    if (/^(model|content|overlaps)-.*\.(bin|json)$/.test(name))
      symlinkSync(join(from, name), join(to, name));
}

async function endOf(child: ChildProcessWithoutNullStreams): Promise<Ended> {
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const [code, signal] = await once(child, 'close');
  return { code, signal, output, errors };
}
