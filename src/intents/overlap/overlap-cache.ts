import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Overlap } from './overlap.js';

const prefix = 'overlaps-';

/** How many findings are kept: those of the last few edits. */
const kept = 3;

/** What was found before under a key; null when there is nothing that can be read. */
export async function readOverlaps(cacheDir: string, key: string): Promise<Overlap[] | null> {
  try {
    const stored = JSON.parse(await readFile(pathOf(cacheDir, key), 'utf8'));
    return stored.key === key ? stored.overlaps : null;
  } catch {
    return null;
  }
}

/** Keeps what was found. Where that cannot be done, the next check only takes longer. */
export async function writeOverlaps(
  cacheDir: string,
  key: string,
  overlaps: readonly Overlap[],
): Promise<void> {
  const aside = `${pathOf(cacheDir, key)}.${randomUUID()}.tmp`;
  try {
    await mkdir(cacheDir, { recursive: true });
    await writeFile(aside, JSON.stringify({ key, overlaps }));
    await rename(aside, pathOf(cacheDir, key));
    await removeOld(cacheDir);
  } catch {
    await rm(aside, { force: true }).catch(() => undefined);
  }
}

function pathOf(cacheDir: string, key: string): string {
  return join(cacheDir, `${prefix}${key}.json`);
}

async function removeOld(cacheDir: string): Promise<void> {
  const names = (await readdir(cacheDir)).filter((name) => name.startsWith(prefix));
  const aged = await Promise.all(
    names.map(async (name) => ({ name, age: (await stat(join(cacheDir, name))).mtimeMs })),
  );
  aged.sort((a, b) => b.age - a.age);
  await Promise.all(aged.slice(kept).map(({ name }) => rm(join(cacheDir, name), { force: true })));
}
