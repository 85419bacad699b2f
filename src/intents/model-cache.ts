import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Model } from './model.js';
import { decodeModel, encodeModel } from './model-file.js';

const prefix = 'model-';
const suffix = '.bin';

/** How many models are kept: the two in use, and those of a few edits ago. */
const kept = 6;

/** A model trained before from the same utterances; null when there is none that can be read. */
export async function readModel(cacheDir: string, hash: string): Promise<Model | null> {
  try {
    return decodeModel(await readFile(join(cacheDir, prefix + hash + suffix)));
  } catch {
    return null;
  }
}

/** Keeps a model for the next start. A cache that cannot be written only makes that start slower. */
export async function writeModel(cacheDir: string, hash: string, model: Model): Promise<void> {
  const file = join(cacheDir, prefix + hash + suffix);
  const temporary = `${file}.${randomUUID()}.tmp`;
  try {
    await mkdir(cacheDir, { recursive: true });
    await writeFile(temporary, encodeModel(model));
    await rename(temporary, file);
    await removeOld(cacheDir);
  } catch {
    await rm(temporary, { force: true }).catch(() => undefined);
  }
}

async function removeOld(cacheDir: string): Promise<void> {
  const names = (await readdir(cacheDir)).filter((name) => name.startsWith(prefix));
  const aged = await Promise.all(
    names.map(async (name) => ({ name, age: (await stat(join(cacheDir, name))).mtimeMs })),
  );
  aged.sort((a, b) => b.age - a.age);
  await Promise.all(aged.slice(kept).map(({ name }) => rm(join(cacheDir, name), { force: true })));
}
