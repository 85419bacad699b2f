import type { Understanding } from '../../intents/index.js';
import type { Guarded } from '../guard-text.js';
import type { Draft, Scene } from '../scene.js';
import { mostWords, words } from '../words.js';

/** What was said, and where. */
export interface Said {
  readonly scene: Scene;
  /** The app that the talk was about before this was said. */
  readonly before: string | null;
  readonly guarded: Guarded;
  readonly understanding: Understanding;
}

/** One way in which a text leans on the talk so far; null where it does not. */
export type Leaning = (said: Said) => Draft | null;

/** A longer text, in words, is no mere pick. */
export const mostPicked = 7;

/** A longer text, in words, that names a bound thing may tell of it, rather than want it. */
export const mostBare = 12;

/** How many words were said. A Chinese character counts as a word. */
export function lengthOf({ guarded: { asked } }: Said): number {
  return words(asked);
}

/** Whether so little was said that it hardly asks something of its own. */
export function isShort(said: Said): boolean {
  return lengthOf(said) <= mostWords;
}

/** A leaning of short texts alone. */
export function ofShort(leaning: Leaning): Leaning {
  return (said) => (isShort(said) ? leaning(said) : null);
}

/** The first of several leanings that is one. */
export function firstOf(leanings: readonly Leaning[], said: Said): Draft | null {
  for (const leaning of leanings) {
    const draft = leaning(said);
    if (draft) return draft;
  }
  return null;
}
