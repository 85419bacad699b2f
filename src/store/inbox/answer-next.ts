import type { Engine } from '../engine/engine.js';
import { readShown } from '../outbox/shown.js';
import { answerConversation, type Written } from './answer-conversation.js';
import { claimConversations, readWaiting, type Waiting } from './claim-questions.js';
import { plan } from './plan.js';
import type { Progress, React } from './question.js';
import { fallAsleep } from './sleep.js';
import { writeAnswers } from './write-answers.js';

/** Answers what is due in up to `most` conversations, in one transaction. */
export function answerNext(engine: Engine, react: React, most: number): Promise<Progress> {
  return engine.transaction(async (tx) => {
    const claimed = await claimConversations(tx, engine, most);
    if (claimed.length === 0) return nothing;
    const now = engine.now();
    const waiting = await readWaiting(tx, engine, claimed);
    const shown = await readShown(tx, engine, tapped(waiting));
    const plans = plan(claimed, waiting, now);
    const written = plans.map(({ claim, next }) => answerConversation(claim, next, shown, react));
    await writeAnswers(tx, engine, written, now);
    await fallAsleep(tx, engine, plans, now);
    return progressOf(written);
  });
}

const nothing: Progress = { conversations: 0, answered: 0, aside: [], damagedSessions: 0 };

function tapped(waiting: readonly Waiting[]) {
  return waiting.flatMap(({ channel, chat, message }) =>
    chat === null || message === null ? [] : [{ channel, chat, message }],
  );
}

function progressOf(written: readonly Written[]): Progress {
  return {
    conversations: written.length,
    answered: written.reduce((sum, { done }) => sum + done.length, 0),
    aside: written.flatMap(({ aside }) =>
      aside.map(({ updateId, reason }) => ({ updateId, reason })),
    ),
    damagedSessions: written.filter(({ damaged }) => damaged).length,
  };
}
