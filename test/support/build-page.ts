import { cp, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));
const source = join(root, 'src/channels/web/page');

/**
 * Builds the chat page as it is in src now, into a folder of its own, so that test files neither
 * wait for each other nor see an old build. Its types are checked by `npm run build`.
 */
export async function buildPage(): Promise<{ folder: URL; remove: () => Promise<void> }> {
  await mkdir(join(root, '.cache'), { recursive: true });
  const out = await mkdtemp(join(root, '.cache', 'page-'));
  const names = await readdir(source);
  const modules = names.filter((name) => name.endsWith('.ts'));
  await build({ entryPoints: modules.map((name) => join(source, name)), outdir: out });
  for (const name of names)
    if (/\.(html|css|svg)$/.test(name)) await cp(join(source, name), join(out, name));
  return {
    folder: pathToFileURL(`${out}/`),
    remove: () => rm(out, { recursive: true, force: true }),
  };
}
