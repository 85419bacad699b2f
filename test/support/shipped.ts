import {
  type Locale,
  type LocalKnowledge,
  type Phrases,
  prepareContent,
  type Topic,
  type TopicKind,
} from '../../src/knowledge/index.js';
import { cacheFolder, shippedContent } from '../../src/paths.js';

/** The knowledge that comes with the bot. */
export const { knowledge } = await prepareContent(shippedContent, cacheFolder);

/** The shipped knowledge in one language. */
export function shippedIn(locale: Locale): LocalKnowledge {
  return knowledge.in[locale];
}

/** The shipped phrases in the wording that every other turn takes. */
export function otherPhrasesIn(locale: Locale): Phrases {
  const [, other] = knowledge.in[locale].wordings;
  if (!other) throw new Error('there is one wording');
  return other;
}

/** A shipped topic that must be there, and be of that kind. */
export function topicIn<Kind extends TopicKind>(
  locale: Locale,
  id: string,
  kind: Kind,
): Topic & { kind: Kind } {
  const topic = knowledge.in[locale].topics.get(id);
  if (!isOfKind(topic, kind)) throw new Error(`${id} is no ${kind}`);
  return topic;
}

function isOfKind<Kind extends TopicKind>(
  topic: Topic | undefined,
  kind: Kind,
): topic is Topic & { kind: Kind } {
  return topic?.kind === kind;
}
