export { type CheckedContent, checkContent } from './check-content.js';
export { choiceBeside } from './choice-beside.js';
export { ContentChangedError } from './content-changed-error.js';
export { ContentError } from './content-error.js';
export { displayWidth } from './display-width.js';
export { hashOf } from './hash.js';
export type { App, Content, KnowledgeBase, LocalKnowledge, Utterance } from './knowledge-base.js';
export { loadContent } from './load-content.js';
export { type AuthoredLocale, authoredLocales, type Locale, locales } from './locale.js';
export { localeSchema } from './locale-schema.js';
export {
  aboutOf,
  guideAbout,
  guideOf,
  isAboutApp,
  methodOf,
  methodsOf,
  stepOf,
  topicOf,
} from './lookup.js';
export { isMove, type Move, moves } from './moves.js';
export { oncePer } from './once-per.js';
export { parentOf } from './parent-of.js';
export type { Phrases } from './phrases.js';
export { prepareContent } from './prepare-content.js';
export {
  errorsAmong,
  formatProblem,
  type Place,
  type Problem,
  type Warning,
  type WarningKind,
  warningKinds,
  warningsAmong,
} from './problem.js';
export { quoted } from './quoted.js';
export type {
  Answer,
  Article,
  BoundThing,
  Choice,
  Fork,
  Guide,
  Link,
  Method,
  Settings,
  Stage,
  Step,
  Topic,
  TopicKind,
} from './schema.js';
export { boundThings, stages } from './schema.js';
export { topicInAnger } from './topic-in-anger.js';
export { utteranceMinimums } from './utterance-minimums.js';
export { type ContentWatch, type WatchOptions, watchContent } from './watch-content.js';
