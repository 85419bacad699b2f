import { isObvious } from '../likeness/is-obvious.js';
import { likePairs } from '../likeness/like-pairs.js';
import type { PlacedSentence } from '../lists/placed.js';

/** A sentence that is not added, and what it is like. */
export interface Skipped {
  readonly sentence: PlacedSentence;
  readonly like: PlacedSentence;
  /** There already, there under another topic, or a question of the evaluation. */
  readonly why: 'repeat' | 'conflict' | 'leak';
}

export interface Chosen {
  readonly added: readonly PlacedSentence[];
  readonly skipped: readonly Skipped[];
}

/** Keeps those of some sentences that are like no utterance, no evaluation question and no earlier one. */
export function chooseAdditions(
  sentences: readonly PlacedSentence[],
  utterances: readonly PlacedSentence[],
  asked: readonly PlacedSentence[],
): Chosen {
  const telling = asked.filter(({ text }) => !isObvious(text));
  const all = [...utterances, ...telling, ...sentences];
  const firstNew = all.length - sentences.length;
  const skipped = new Map<number, Skipped>();
  for (const { earlier, later, likeness } of likePairs(all.map(({ text }) => text))) {
    const [sentence, like] = [all[later], all[earlier]];
    if (later < firstNew || !sentence || !like || skipped.has(earlier)) continue;
    const isAsked = earlier >= utterances.length && earlier < firstNew;
    const isRepeat = !isAsked && like.topic === sentence.topic;
    if (isRepeat && likeness === 'respelt') continue;
    const why = isAsked ? 'leak' : isRepeat ? 'repeat' : 'conflict';
    // That it belongs to another topic is worth more to know than that it is there.
    if (why === 'conflict' || !skipped.has(later)) skipped.set(later, { sentence, like, why });
  }
  return {
    added: sentences.filter((_, at) => !skipped.has(firstNew + at)),
    skipped: [...skipped.values()].sort((a, b) => a.sentence.line - b.sentence.line),
  };
}
