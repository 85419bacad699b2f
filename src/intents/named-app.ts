import type { App } from '../knowledge/index.js';
import { createFindMisspelt } from './misspelt-names.js';
import { normalise } from './normalise.js';
import { createFindSounded } from './sounded-names.js';
import { createFindWritten } from './written-names.js';

/**
 * The id of the app that a normalised text names.
 *
 * @param heard its sounds, where they are at hand
 */
export type FindApp = (normalised: string, heard?: readonly string[]) => string | undefined;

/** A normalised word that stands for an app; null for one that holds an app's name and means none. */
export interface AppWord {
  readonly word: string;
  readonly app: string | null;
}

/**
 * Makes the search for apps in texts: by a name as it is written, else by how one sounds, else by a
 * latin one with a slip in it. Where several are named, the longest name counts.
 */
export function createFindApp(apps: ReadonlyMap<string, App>): FindApp {
  let find: FindApp | undefined;
  // It takes some milliseconds, which a start has no use for.
  return (normalised, heard) => {
    find ??= createFind(wordsOf(apps));
    return find(normalised, heard);
  };
}

function createFind(words: readonly AppWord[]): FindApp {
  const written = createFindWritten(words);
  const sounded = createFindSounded(words);
  const misspelt = createFindMisspelt(words);
  return (normalised, heard) =>
    written(normalised) ?? sounded(normalised, heard) ?? misspelt(normalised);
}

function wordsOf(apps: ReadonlyMap<string, App>): AppWord[] {
  const words = new Map<string, string | null>();
  const add = (app: string | null, texts: readonly string[]) => {
    for (const word of texts.map(normalise))
      if (word !== '' && !words.has(word)) words.set(word, app);
  };
  for (const [id, { name, also, not }] of apps) {
    add(id, [...Object.values(name), ...also]);
    add(null, not);
  }
  return [...words].map(([word, app]) => ({ word, app }));
}
