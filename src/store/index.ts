export {
  DatabaseUnreachable,
  NewerDatabase,
  NotStorable,
  StoreError,
  WrongDatabaseUrl,
} from './errors.js';
export type { Answer, Converse, Leaves } from './inbox/converse.js';
export type { Incoming, IncomingQuestion } from './inbox/incoming.js';
export type { Progress, Question, React, Reaction } from './inbox/question.js';
export type { Tap } from './inbox/taps.js';
export type { Depth } from './kept/depth.js';
export type { TopicFeedback, Unanswered } from './kept/feedback.js';
export { defaultRetention, type Retention } from './kept/prune.js';
export { openStore, type StoreOptions } from './open-store.js';
export type { Claim, Delivered, Delivery, PutAside } from './outbox/delivery.js';
export type { Migration } from './outbox/migrate-chat.js';
export type { Outgoing } from './outbox/outgoing.js';
export type { Shown } from './outbox/shown.js';
export type { Store } from './store.js';
