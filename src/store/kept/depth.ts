import type { Engine } from '../engine/engine.js';
import { waiting } from '../schema/waiting.js';

/** How much there is of what waits, and of what was given up. */
export interface Depth {
  /** Questions that wait for an answer. */
  readonly questions: number;
  /** Milliseconds since the oldest of them came; 0 without any. */
  readonly oldestQuestion: number;
  /** Messages that wait for their delivery. */
  readonly messages: number;
  /** Milliseconds since the oldest of them was written; 0 without any. */
  readonly oldestMessage: number;
}

/** Counts what waits, for metrics. Takes as long as there is something to count. */
export async function measureDepth({ db, now }: Engine): Promise<Depth> {
  const questions = await db
    .selectFrom('inbox')
    .select(({ fn }) => [fn.countAll<number>().as('count'), fn.min('received_at').as('since')])
    .where('state', '=', waiting)
    .executeTakeFirst();
  const messages = await db
    .selectFrom('outbox')
    .select(({ fn }) => [fn.countAll<number>().as('count'), fn.min('created_at').as('since')])
    .where('state', '=', waiting)
    .executeTakeFirst();
  const age = (since: number | null | undefined): number =>
    since == null ? 0 : Math.max(0, now() - since);
  return {
    questions: questions?.count ?? 0,
    oldestQuestion: age(questions?.since),
    messages: messages?.count ?? 0,
    oldestMessage: age(messages?.since),
  };
}
