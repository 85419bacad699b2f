import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { scriptedProcess } from '../../test/channels/telegram/contract/bot-process.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = join(root, '.cache', 'bench');

/** Compiles the scripted bot, so that it starts as fast as a bot that is built. @returns its path */
export function compileBot(): string {
  const tsc = join(
    dirname(createRequire(import.meta.url).resolve('typescript/package.json')),
    'bin',
    'tsc',
  );
  const paths = ['--noEmit', 'false', '--rootDir', root, '--outDir', folder];
  execFileSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.json'), ...paths]);
  return join(folder, relative(root, scriptedProcess).replace(/\.ts$/, '.js'));
}
