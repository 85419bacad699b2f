import type { TopicKind } from './schema.js';

/**
 * How many utterances a topic needs at least, over all languages. About 50 a topic were needed for
 * 87 % closed accuracy on Chinese questions; what is asked more, and in more ways, needs more.
 */
export const utteranceMinimums: Readonly<Record<TopicKind, number>> = {
  guide: 50,
  article: 35,
  talk: 15,
  neighbour: 15,
  refusal: 15,
  choice: 15,
};
