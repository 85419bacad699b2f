import { isObvious } from '../likeness/is-obvious.js';
import { type LikePair, likePairs } from '../likeness/like-pairs.js';
import type { PlacedSentence } from '../lists/placed.js';

/** Two sentences that are alike, in the order in which they stand. */
export interface Pair {
  readonly earlier: PlacedSentence;
  readonly later: PlacedSentence;
}

export interface Duplicates {
  /** Under different topics: one of the two is wrong. */
  readonly conflicts: readonly Pair[];
  /** Under one topic: the later one adds nothing. Each later one once, and no leaks among them. */
  readonly repeats: readonly Pair[];
  /** Under one topic, and the same by their sounds only: wanted, for people do write 解榜. */
  readonly respelt: readonly Pair[];
  /** An utterance, and the evaluation question that it is like. Each utterance once. */
  readonly leaks: readonly Pair[];
}

export interface FindOptions {
  /** Whether questions that anyone would ask count as leaks. */
  readonly all: boolean;
}

/** Finds the utterances that are like another, or like a question they shall be measured with. */
export function findDuplicates(
  utterances: readonly PlacedSentence[],
  asked: readonly PlacedSentence[],
  { all }: FindOptions,
): Duplicates {
  const sentences = [...utterances, ...asked];
  const at = (place: number): PlacedSentence => sentences[place] as PlacedSentence;
  const placed = ({ earlier, later }: LikePair): Pair => ({
    earlier: at(earlier),
    later: at(later),
  });
  const pairs = likePairs(sentences.map(({ text }) => text));

  const leaks = new Map<number, LikePair>();
  for (const pair of pairs) {
    const isLeak = pair.earlier < utterances.length && pair.later >= utterances.length;
    if (isLeak && !leaks.has(pair.earlier) && (all || !isObvious(at(pair.later).text)))
      leaks.set(pair.earlier, pair);
  }

  const conflicts = new Map<string, LikePair>();
  const repeats = new Map<number, LikePair>();
  const respelt = new Map<number, LikePair>();
  for (const pair of pairs) {
    const { earlier, later, likeness } = pair;
    if (later >= utterances.length) break;
    if (at(earlier).topic !== at(later).topic) {
      const key = `${later} ${at(earlier).topic}`;
      if (!conflicts.has(key)) conflicts.set(key, pair);
    } else if (leaks.has(earlier) || leaks.has(later) || repeats.has(earlier)) {
      // What goes is no reason for another to go.
    } else if (likeness === 'same') {
      if (!repeats.has(later)) repeats.set(later, pair);
    } else if (!respelt.has(later)) respelt.set(later, pair);
  }
  for (const later of repeats.keys()) respelt.delete(later);
  return {
    conflicts: [...conflicts.values()].map(placed),
    repeats: [...repeats.values()].map(placed),
    respelt: [...respelt.values()].map(placed),
    leaks: [...leaks.values()].map(placed).sort(byUtterance(utterances)),
  };
}

function byUtterance(utterances: readonly PlacedSentence[]): (one: Pair, other: Pair) => number {
  const order = new Map(utterances.map((utterance, at) => [utterance, at]));
  return (one, other) => (order.get(one.earlier) ?? 0) - (order.get(other.earlier) ?? 0);
}
