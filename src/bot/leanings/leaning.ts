import type { Understanding } from '../../intents/index.js';
import { Shortlist, type Sieved } from '../../text/index.js';
import { plainForm } from '../guard/index.js';
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
export interface Leaning {
  (said: Said): Draft | null;
  /** One of them fits whatever leans so, as it was asked or in its plain form; undefined where words do not tell. */
  readonly signs?: readonly Sieved[] | undefined;
}

/** A leaning that its words tell of: it is tried on texts alone that one of the signs may fit. */
export function toldBy(signs: readonly Sieved[], leaning: (said: Said) => Draft | null): Leaning {
  return Object.assign((said: Said) => leaning(said), { signs });
}

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
  return under(isShort, leaning);
}

/** A leaning under a condition. */
export function under(isSo: (said: Said) => boolean, leaning: Leaning): Leaning {
  return Object.assign((said: Said) => (isSo(said) ? leaning(said) : null), {
    signs: leaning.signs,
  });
}

/** A leaning of what is no clear question; somebody who may be in danger is warned instead. */
export function ofUnclear(leaning: Leaning): Leaning {
  return under(
    ({ guarded, understanding }) =>
      understanding.kind !== 'understood' && guarded.threats.length === 0,
    leaning,
  );
}

/** The first of several leanings that is one. */
export function firstOf(leanings: readonly Leaning[], said: Said): Draft | null {
  for (const leaning of leanings) {
    const draft = leaning(said);
    if (draft) return draft;
  }
  return null;
}

/** The first of many leanings that is one, without a look at those whose signs are not there. */
export function firstToldOf(leanings: readonly Leaning[]): (said: Said) => Draft | null {
  const shortlist = new Shortlist(leanings.map(({ signs }) => signs));
  return (said) => {
    const { asked } = said.guarded;
    for (const at of shortlist.of(asked, plainForm(asked))) {
      const draft = leanings[at]?.(said) ?? null;
      if (draft) return draft;
    }
    return null;
  };
}
