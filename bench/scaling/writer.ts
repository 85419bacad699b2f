import { below, type Random } from './random.js';
import type { MakeWords } from './words.js';
import { createZipf } from './zipf.js';

/** How many different words a language has. */
const vocabulary = 20_000;
/** The commonest words belong to no topic. */
const common = 150;
/** So many topics follow one another in a field, and share the field's words. */
const topicsInField = 8;
const wordsOfField = 12;
const wordsOfTopic = 14;

/** What sets a language apart. */
export interface Language {
  readonly makeWords: MakeWords;
  readonly space: string;
  /** Of a sentence, in words: the fewest, and how many more there may be. */
  readonly fewest: number;
  readonly more: number;
}

/** Writes a sentence about a topic, the topics numbered from 0. */
export type Write = (topic: number) => string;

/**
 * Somebody who writes in one language: two fifths of a sentence are words that anybody uses, by Zipf's
 * law, a fifth is its field's words, two fifths are its topic's, half of which a few other topics
 * use as well.
 */
export function createWriter(
  { makeWords, space, fewest, more }: Language,
  topics: number,
  random: Random,
): Write {
  const words = makeWords(vocabulary, random);
  const anyWord = createZipf(words, random);
  const telling = words.slice(common, common + Math.max(400, topics * wordsOfTopic));
  const pick = (): string => telling[below(random, telling.length)] ?? '';
  const some = (count: number): string[] => Array.from({ length: count }, pick);
  const fields = Array.from({ length: Math.ceil(topics / topicsInField) }, () =>
    createZipf(some(wordsOfField), random),
  );
  const own = Array.from({ length: topics }, () => createZipf(some(wordsOfTopic), random));
  return (topic) => {
    const field = fields[Math.floor(topic / topicsInField)] ?? anyWord;
    const ofTopic = own[topic] ?? anyWord;
    const length = fewest + below(random, more);
    return Array.from({ length }, () => {
      const drawn = random();
      if (drawn < 0.4) return anyWord();
      return drawn < 0.6 ? field() : ofTopic();
    }).join(space);
  };
}
