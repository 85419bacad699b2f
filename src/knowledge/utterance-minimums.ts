import type { TopicKind } from './schema.js';

/**
 * How many utterances a topic needs, over all languages; fewer are worth a warning. In made-up content of
 * 50 topics (docs/BENCHMARKS.md, "Growth") 88 % of questions are recognised with 50 utterances a topic, 92 %
 * with 100 and 94 % with 200. Guides and articles are what people come for, in every wording, and get most.
 * Talk is short and much alike, and a neighbour or a refusal need only keep its questions from the rest. A
 * choice stands for the few texts that say too little: more would draw in those that say enough.
 */
export const utteranceMinimums: Readonly<Record<TopicKind, number>> = {
  guide: 300,
  article: 200,
  talk: 80,
  neighbour: 80,
  refusal: 80,
  choice: 15,
};

/**
 * The share of these that every language with files of its own needs, for the words of one teach little
 * about another's. It is small because most people who ask write Chinese.
 */
export const leastShare = 0.1;
