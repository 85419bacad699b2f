import type { Utterance } from '../../src/knowledge/index.js';
import { createRandom } from './random.js';
import { chineseWords, englishWords } from './words.js';
import { createWriter, type Language } from './writer.js';

/** How much content there is. */
export interface Size {
  readonly topics: number;
  /** Of each topic. */
  readonly utterances: number;
}

/** Content, and questions about it that are not in it. */
export interface TestContent {
  readonly utterances: readonly Utterance[];
  readonly questions: readonly Utterance[];
}

/** Every fourth sentence is English-like, the others Chinese-like, as in the shipped content. */
const englishEvery = 4;
const briefs = 6;

// Sentences are as long as the shipped ones: 23 letters and 50 at the middle.
const chineseLike: Language = { makeWords: chineseWords, space: '', fewest: 6, more: 13 };
const englishLike: Language = { makeWords: englishWords, space: ' ', fewest: 3, more: 7 };

/** The same size gives the same content. */
export function writeContent(size: Size, questions: number): TestContent {
  const random = createRandom(size.topics * 1000 + size.utterances);
  const chinese = createWriter(chineseLike, size.topics, random);
  const english = createWriter(englishLike, size.topics, random);
  const write = (topic: number, index: number): Utterance => ({
    text: index % englishEvery === 0 ? english(topic) : chinese(topic),
    topic: `topic_${topic}`,
    brief: `brief ${index % briefs}`,
  });
  return {
    utterances: Array.from({ length: size.topics * size.utterances }, (_, index) =>
      write(Math.floor(index / size.utterances), index % size.utterances),
    ),
    questions: Array.from({ length: questions }, (_, index) => write(index % size.topics, index)),
  };
}
