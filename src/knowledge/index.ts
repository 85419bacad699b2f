export type { Content, KnowledgeBase, LocalKnowledge, Utterance } from './knowledge-base.js';
export {
  type AuthoredLocale,
  authoredLocales,
  type Locale,
  localeSchema,
  locales,
} from './locale.js';
export type { Phrases } from './phrases.js';
export type { Article, Guide, Link, Method, Settings, Step, Topic, TopicKind } from './schema.js';
