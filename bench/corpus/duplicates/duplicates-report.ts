import { type PlacedSentence, placeOf, withPlace } from '../lists/placed.js';
import { counted } from '../outcome.js';
import type { Duplicates, Pair } from './find-duplicates.js';

/** What is alike, a line a pair, and how many there are. */
export function duplicatesReport(
  { conflicts, repeats, respelt, leaks }: Duplicates,
  utterances: number,
): string {
  return [
    ...section('Conflicts: alike, under two topics. Take one of each out by hand', conflicts),
    ...section('Repeats: alike, under one topic', repeats),
    // Who writes utterances shall not read what the evaluation asks.
    ...section('Leaks: like a question of the evaluation', leaks, placeOf),
    ...section('Respelt: the same by their sounds only, under one topic; they may stay', respelt),
    `${counted(utterances, 'utterance')}: ${counted(conflicts.length, 'conflict')}, ${counted(repeats.length, 'repeat')}, ${counted(leaks.length, 'leak')}, ${respelt.length} respelt.`,
  ].join('\n');
}

function section(
  title: string,
  pairs: readonly Pair[],
  toldOf: (sentence: PlacedSentence) => string = withPlace,
): string[] {
  if (pairs.length === 0) return [];
  return [
    `${title} (${pairs.length})`,
    ...pairs.map(({ earlier, later }) => `${withPlace(earlier)}  ~  ${toldOf(later)}`),
    '',
  ];
}
