import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readCache, writeCache } from './content-cache.js';
import { hashFiles, hashOf } from './hash.js';
import type { Content, Utterance } from './knowledge-base.js';
import { loadContent } from './load-content.js';
import { readFolder } from './read/folder.js';

/** Raised with the form of the cache. */
const cacheFormat = '1';

/**
 * Loads a content folder, from a cache if the same files were loaded before. Then nothing is checked
 * or converted anew, and neither the YAML parser nor OpenCC is brought into memory.
 *
 * A cache that cannot be read or written makes the start slower and nothing else.
 *
 * @throws {ContentError} with every problem, if there is an error among them
 */
export async function prepareContent(dir: string, cacheDir: string): Promise<Content> {
  const [{ files, problems }, code] = await Promise.all([readFolder(dir), codeHash()]);
  const sound = problems.every(({ severity }) => severity === 'warning');
  const key = hashOf([cacheFormat, code, hashFiles(files)]);
  const cached = sound ? await readCache(cacheDir, key) : null;
  if (cached) {
    const { utterancesHash } = cached.content;
    const utterances = async () =>
      (await cached.utterances()) ?? (await utterancesAgain(dir, utterancesHash));
    return { ...cached.content, utterances };
  }
  const content = await loadContent(dir);
  await writeCache(cacheDir, hashOf([cacheFormat, code, content.filesHash]), content);
  return content;
}

/** What other code prepared may have another shape, so the cache's key covers this folder's code. */
async function codeHash(): Promise<string> {
  const names = await readdir(import.meta.dirname, { recursive: true });
  const code = names.filter((name) => /(?<!\.d)\.[jt]s$/.test(name)).sort();
  const sources = code.map((name) => readFile(join(import.meta.dirname, name)));
  return hashOf(await Promise.all(sources));
}

async function utterancesAgain(dir: string, hash: string): Promise<readonly Utterance[]> {
  const content = await loadContent(dir);
  if (content.utterancesHash === hash) return content.utterances();
  throw new Error('the content has changed while it was being loaded: load it again');
}
