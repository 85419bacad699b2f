import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Model } from './model.js';
import { decodeModel, encodeModel } from './model-file.js';

const prefix = 'model-';
const suffix = '.bin';

/** How many models are kept: the one in use, and those of a few edits ago. */
const kept = 3;

/** A model trained before from the same utterances; null when there is none that can be read. */
export async function readModel(cacheDir: string, hash: string): Promise<Model | null> {
  try {
    const file = await readFile(join(cacheDir, prefix + hash + suffix));
    const digest = file.subarray(0, digestLength);
    const bytes = file.subarray(digestLength);
    return digest.equals(digestOf(bytes)) ? decodeModel(bytes) : null;
  } catch {
    return null;
  }
}

/** Keeps a model for the next start. A cache that cannot be written only makes that start slower. */
export async function writeModel(cacheDir: string, hash: string, model: Model): Promise<void> {
  const file = join(cacheDir, prefix + hash + suffix);
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    await mkdir(cacheDir, { recursive: true });
    const bytes = encodeModel(model);
    await writeFile(temporary, Buffer.concat([digestOf(bytes), bytes]));
    await rename(temporary, file);
    await removeOld(cacheDir);
  } catch {
    await rm(temporary, { force: true }).catch(() => undefined);
  }
}

const digestLength = 32;

function digestOf(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}

async function removeOld(cacheDir: string): Promise<void> {
  const names = (await readdir(cacheDir)).filter(
    (name) => name.startsWith(prefix) && name.endsWith(suffix),
  );
  const aged = await Promise.all(
    names.map(async (name) => ({ name, age: (await stat(join(cacheDir, name))).mtimeMs })),
  );
  aged.sort((a, b) => b.age - a.age);
  await Promise.all(aged.slice(kept).map(({ name }) => rm(join(cacheDir, name), { force: true })));
}
