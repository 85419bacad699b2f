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
export function withPlace({ file, line, text }: PlacedSentence): string {
  return `${file}:${line}  ${text}`;
}
