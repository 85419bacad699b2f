import { parentOf } from '../knowledge/index.js';

/** Whether one of two topics is a narrower one of the other: `a` and `a.b`. */
export function isFamily(one: string, other: string): boolean {
  return parentOf(one) === other || parentOf(other) === one;
}

/**
 * How sure it is that the first reading, or a narrower or wider one of it, is right: between those an
 * answer can hardly go wrong, so that doubt between them is no reason to ask back.
 */
export function familyConfidence<Reading extends { readonly confidence: number }>(
  ranking: readonly Reading[],
  areFamily: (one: Reading, other: Reading) => boolean,
): number {
  const [first] = ranking;
  if (!first) return 0;
  return ranking.reduce(
    (sum, other) => sum + (areFamily(first, other) ? other.confidence : 0),
    first.confidence,
  );
}
