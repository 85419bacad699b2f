import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ListPart, readCache, writeCache } from './content-cache.js';
import { ContentChangedError } from './content-changed-error.js';
import { hashFiles, hashOf } from './hash.js';
import type { Content, Utterance } from './knowledge-base.js';
import { loadContent } from './load-content.js';
import { errorsAmong } from './problem.js';
import { readFolder } from './read/folder.js';

/** Raised with the form of the cache. */
const cacheFormat = '2';

/**
 * Loads a content folder, from a cache if the same files were loaded before. Then nothing is checked
 * or converted anew, and neither the YAML parser nor OpenCC is brought into memory.
 *
 * A cache that cannot be read or written makes the start slower and nothing else.
 *
 * @throws {ContentError} with every error, if there is one
 */
export async function prepareContent(dir: string, cacheDir: string): Promise<Content> {
  const { files, problems } = readFolder(dir);
  const code = codeHash();
  const keyOf = (filesHash: string) => hashOf([cacheFormat, code, filesHash]);
  const isSound = errorsAmong(problems).length === 0;
  const kept = isSound ? await fromCache(dir, cacheDir, keyOf(hashFiles(files))) : null;
  if (kept) return kept;
  const content = await loadContent(dir);
  const key = keyOf(content.filesHash);
  await writeCache(cacheDir, key, content);
  // Unlike content that was just loaded, content from the cache lets go of the utterances.
  return (await fromCache(dir, cacheDir, key)) ?? content;
}

async function fromCache(dir: string, cacheDir: string, key: string): Promise<Content | null> {
  const cached = await readCache(cacheDir, key);
  if (!cached) return null;
  const { content, list } = cached;
  const reading = (part: ListPart, hash: string) => async () =>
    (await list(part)) ?? (await readAgain(dir, part, hash));
  return {
    ...content,
    utterances: reading('utterances', content.utterancesHash),
    inTalk: reading('inTalk', content.inTalkHash),
  };
}

/** What other code prepared may have another shape, so the cache's key covers this folder's code. */
function codeHash(): string {
  const names = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' });
  const code = names.filter((name) => /(?<!\.d)\.[jt]s$/.test(name)).sort();
  return hashOf(code.map((name) => readFileSync(join(import.meta.dirname, name))));
}

async function readAgain(dir: string, part: ListPart, hash: string): Promise<readonly Utterance[]> {
  const content = await loadContent(dir);
  const now = part === 'inTalk' ? content.inTalkHash : content.utterancesHash;
  if (now === hash) return content[part]();
  throw new ContentChangedError(dir);
}
