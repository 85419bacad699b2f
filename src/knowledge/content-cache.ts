import { randomUUID } from 'node:crypto';
import { access, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Content, Utterance } from './knowledge-base.js';
import { type PackedKnowledge, packKnowledge, unpackKnowledge } from './knowledge-json.js';

/** The lists of what people say. */
export type ListPart = 'utterances' | 'inTalk';

/** Content as it is kept: each list lies in a file of its own. */
export interface CachedContent {
  readonly content: Omit<Content, ListPart>;
  /** Null when the file is gone or damaged. */
  readonly list: (part: ListPart) => Promise<readonly Utterance[] | null>;
}

/** How many contents a cache keeps. */
const kept = 3;

const lists = ['utterances', 'inTalk'] as const satisfies ListPart[];

type Part = 'knowledge' | ListPart;
type Packed = Omit<CachedContent['content'], 'knowledge'> & { readonly knowledge: PackedKnowledge };

/** The content of a key, or null when the cache has none that is whole. */
export async function readCache(cacheDir: string, key: string): Promise<CachedContent | null> {
  const packed = await readPart<Packed>(cacheDir, key, 'knowledge');
  if (!packed) return null;
  try {
    for (const list of lists) await access(join(cacheDir, fileOf(key, list)));
    return {
      content: { ...packed, knowledge: unpackKnowledge(packed.knowledge) },
      list: (part) => readPart<readonly Utterance[]>(cacheDir, key, part),
    };
  } catch {
    return null;
  }
}

/** Keeps content for the next start. Where that cannot be done, the next start is only slower. */
export async function writeCache(cacheDir: string, key: string, content: Content): Promise<void> {
  const { knowledge, knowledgeHash, utterancesHash, inTalkHash, filesHash } = content;
  const packed: Packed = {
    knowledge: packKnowledge(knowledge),
    knowledgeHash,
    utterancesHash,
    inTalkHash,
    filesHash,
  };
  try {
    await mkdir(cacheDir, { recursive: true });
    for (const list of lists) await writePart(cacheDir, key, list, await content[list]());
    await writePart(cacheDir, key, 'knowledge', packed);
    await sweep(cacheDir);
  } catch {
    // A read-only or full disk is no reason not to start.
  }
}

function fileOf(key: string, part: Part): string {
  return `content-${key}.${part}.json`;
}

async function readPart<Value>(cacheDir: string, key: string, part: Part): Promise<Value | null> {
  try {
    const stored = JSON.parse(await readFile(join(cacheDir, fileOf(key, part)), 'utf8'));
    return stored.key === key ? (stored[part] as Value) : null;
  } catch {
    return null;
  }
}

async function writePart(cacheDir: string, key: string, part: Part, value: unknown): Promise<void> {
  const path = join(cacheDir, fileOf(key, part));
  // Written aside and renamed, so that another process never reads half a file.
  const aside = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(aside, JSON.stringify({ key, [part]: value }));
    await rename(aside, path);
  } finally {
    await rm(aside, { force: true });
  }
}

/** Removes all but the contents used last, and what crashed writers left. */
async function sweep(cacheDir: string): Promise<void> {
  const ours = (await readdir(cacheDir)).filter((name) => /^content-[0-9a-f]+\./.test(name));
  const aged = await Promise.all(
    ours.map(async (name) => {
      const { mtimeMs } = await stat(join(cacheDir, name));
      return { name, mtimeMs };
    }),
  );
  aged.sort((a, b) => b.mtimeMs - a.mtimeMs);
  const files = kept * (1 + lists.length);
  await Promise.all(aged.slice(files).map(({ name }) => rm(join(cacheDir, name), { force: true })));
}
