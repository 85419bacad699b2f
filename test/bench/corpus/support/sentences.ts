import type { PlacedSentence } from '../../../../bench/corpus/lists/placed.js';

/** Sentences of one topic, as they would stand in its list from the first line on. */
export function sentencesOf(topic: string, ...texts: readonly string[]): PlacedSentence[] {
  return texts.map((text, at) => ({
    text,
    topic,
    brief: 'Brief',
    file: `${topic}.txt`,
    line: at + 1,
  }));
}
