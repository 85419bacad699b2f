import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { scriptedProcess } from '../../test/channels/telegram/contract/bot-process.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Compiles the scripted bot, so that it starts as fast as a bot that is built; deleted when this process ends.
 *
 * @returns its path
 */
export function compileBot(): string {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(root, '.cache', 'bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const tsc = join(
    dirname(createRequire(import.meta.url).resolve('typescript/package.json')),
    'bin',
    'tsc',
  );
  const paths = ['--noEmit', 'false', '--rootDir', root, '--outDir', folder];
  execFileSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.json'), ...paths]);
  return join(folder, relative(root, scriptedProcess).replace(/\.ts$/, '.js'));
}
