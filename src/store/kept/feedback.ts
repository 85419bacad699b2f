import { sql } from 'kysely';
import type { Engine } from '../engine/engine.js';

/** What people say of a topic. */
export interface TopicFeedback {
  readonly topic: string;
  readonly helped: number;
  readonly notHelped: number;
}

/** A text that the bot could not answer. */
export interface Unanswered {
  readonly id: number;
  /** Masked. */
  readonly text: string;
  readonly locale: string;
  readonly confidence: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Feedback by topic, as far back as it is kept. */
export function readFeedback({ db }: Engine): Promise<TopicFeedback[]> {
  return db
    .selectFrom('feedback')
    .select(['topic', sql<number>`sum(helped)`.as('helped')])
    .select(sql<number>`sum(1 - helped)`.as('notHelped'))
    .where('helped', 'is not', null)
    .groupBy('topic')
    .orderBy('topic')
    .execute();
}

/** The latest unanswered texts, the last one first. */
export function readUnanswered({ db }: Engine, most: number): Promise<Unanswered[]> {
  return db.selectFrom('unanswered').selectAll().orderBy('id', 'desc').limit(most).execute();
}
