import type { Phrases, WrittenPhrases } from './phrases.js';

/** How many wordings a phrase has that may come twice in a row. */
export const wordings = 2;

/** The phrases in each of their wordings. */
export function wordingsOf(written: WrittenPhrases): readonly Phrases[] {
  return Array.from({ length: wordings }, (_, wording) => worded(written, wording) as Phrases);
}

function worded(written: unknown, wording: number): unknown {
  if (Array.isArray(written)) return written[wording];
  if (typeof written !== 'object' || written === null) return written;
  return Object.fromEntries(
    Object.entries(written).map(([name, inner]) => [name, worded(inner, wording)]),
  );
}
