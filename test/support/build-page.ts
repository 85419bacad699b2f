import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../', import.meta.url));
const source = join(root, 'src/channels/web/page');

/**
 * Builds the chat page as it is in src now, into a folder of its own, so that test files neither
 * wait for each other nor see an old build.
 */
export async function buildPage(): Promise<{ folder: URL; remove: () => Promise<void> }> {
  await mkdir(join(root, '.cache'), { recursive: true });
  const out = await mkdtemp(join(root, '.cache', 'page-'));
  await run('tsc', '-p', source, '--outDir', out);
  const page = join(out, 'channels/web/page');
  for (const name of await readdir(source))
    if (/\.(html|css|svg)$/.test(name)) await cp(join(source, name), join(page, name));
  return {
    folder: pathToFileURL(`${page}/`),
    remove: () => rm(out, { recursive: true, force: true }),
  };
}

async function run(tool: string, ...options: string[]): Promise<void> {
  await promisify(execFile)(join(root, 'node_modules/.bin', tool), options, { cwd: root });
}
