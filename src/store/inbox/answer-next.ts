import type { Engine } from '../engine/engine.js';
import { readShown, type ShownMessages } from '../outbox/shown.js';
import { answerConversation, type Written } from './answer-conversation.js';
import { claimConversations, readWaiting, type Waiting } from './claim-questions.js';
import { type Plan, plan } from './plan.js';
import type { Progress, React } from './question.js';
import { fallAsleep } from './sleep.js';
import { writeAnswers } from './write-answers.js';

/**
 * How long a transaction answers, in milliseconds: everything else waits for it. What is left comes with
 * the next.
 */
const longest = 20;

/** Answers what is due in up to `most` conversations, in one transaction. */
export function answerNext(engine: Engine, react: React, most: number): Promise<Progress> {
  return engine.transaction(async (tx) => {
    const claimed = await claimConversations(tx, engine, most);
    if (claimed.length === 0) return nothing;
    const now = engine.now();
    const waiting = await readWaiting(tx, engine, claimed);
    const shown = await readShown(tx, engine, tapped(waiting));
    const plans = plan(claimed, waiting, now);
    const written = answerInTime(plans, shown, react);
    const done = plans.slice(0, written.length);
    await writeAnswers(tx, engine, written, now);
    await fallAsleep(tx, engine, done, now);
    const isLeft = claimed.length === most || done.length < plans.length;
    return progressOf(written, isLeft || done.some(({ dueAgain }) => dueAgain === now));
  });
}

const nothing: Progress = {
  conversations: 0,
  isMore: false,
  answered: 0,
  aside: [],
  damagedSessions: 0,
};

/** Answers the first of the conversations, at least one. */
function answerInTime(plans: readonly Plan[], shown: ShownMessages, react: React): Written[] {
  const written: Written[] = [];
  const end = performance.now() + longest;
  for (const { claim, next } of plans) {
    written.push(answerConversation(claim, next, shown, react));
    if (performance.now() > end) break;
  }
  return written;
}

function tapped(waiting: readonly Waiting[]) {
  return waiting.flatMap(({ channel, chat, message }) =>
    chat === null || message === null ? [] : [{ channel, chat, message }],
  );
}

function progressOf(written: readonly Written[], isMore: boolean): Progress {
  return {
    conversations: written.length,
    isMore,
    answered: written.reduce((sum, { done }) => sum + done.length, 0),
    aside: written.flatMap(({ aside }) =>
      aside.map(({ updateId, reason }) => ({ updateId, reason })),
    ),
    damagedSessions: written.filter(({ damaged }) => damaged).length,
  };
}
