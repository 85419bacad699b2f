import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type DialogueFile, readDialogues } from '../../../src/play/index.js';

/** A file of dialogues, and where it is from here: `test/dialogues/guides/phone.yaml`. */
export interface PlacedFile extends DialogueFile {
  readonly path: string;
}

const folder = fileURLToPath(new URL('../', import.meta.url));

/** Reads every file of dialogues, in the order of their names. */
export async function readAllDialogues(): Promise<PlacedFile[]> {
  const names = await readdir(folder, { recursive: true });
  const paths = names
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => relative('', join(folder, name)));
  return Promise.all(paths.map(async (path) => ({ path, ...(await readDialogues(path)) })));
}
