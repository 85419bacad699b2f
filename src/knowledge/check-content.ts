import type { CheckedContent } from './check/check-files.js';
import { type Folder, readFolder } from './read/folder.js';

export type { CheckedContent };

/** Reads a content folder and finds everything that is wrong with it. Never throws over content. */
export async function checkContent(dir: string): Promise<CheckedContent> {
  return checkFolder(readFolder(dir));
}

/** Checks a folder that has been read. */
export async function checkFolder(folder: Folder): Promise<CheckedContent> {
  // The checks bring yaml, zod and OpenCC with them, which a start from the cache does without.
  const { checkFiles } = await import('./check/check-files.js');
  return checkFiles(folder);
}
