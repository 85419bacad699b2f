import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Size } from './content.js';
import type { SizeFigures } from './measure-size.js';

const run = promisify(execFile);

/**
 * Measures a size, or for null the shipped content, in a process of its own. Null when that ran longer
 * than the limit, or out of memory.
 */
export async function measureApart(
  size: Size | null,
  limitSeconds: number,
): Promise<SizeFigures | null> {
  const worker = fileURLToPath(new URL('worker.ts', import.meta.url));
  try {
    const { stdout } = await run(
      process.execPath,
      [...process.execArgv, worker, ...(size ? [size.topics, size.utterances] : []).map(String)],
      { timeout: limitSeconds * 1000, maxBuffer: 2 ** 20 },
    );
    return JSON.parse(stdout) as SizeFigures;
  } catch {
    return null;
  }
}
