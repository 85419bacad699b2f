import type { Utterance } from '../../../src/knowledge/index.js';

/**
 * A sentence and where it stands: an utterance, or with an empty brief a question of an evaluation
 * set.
 */
export interface PlacedSentence extends Utterance {
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

/** `content/en/utterances/thanks.txt:12  thx`. */
export function withPlace(sentence: PlacedSentence): string {
  return `${placeOf(sentence)}  ${sentence.text}`;
}

/** `content/en/utterances/thanks.txt:12`. */
export function placeOf({ file, line }: PlacedSentence): string {
  return `${file}:${line}`;
}
