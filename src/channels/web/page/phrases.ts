import type { Interface } from '../wire.js';

/** What the page itself says, in one language. */
export type PagePhrases = Interface['phrases'];

/** Puts values in the places of a phrase: `{step}`. */
export function fill(phrase: string, values: Readonly<Record<string, string | number>>): string {
  return phrase.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
