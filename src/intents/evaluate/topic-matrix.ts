import { mistakenFor } from './confusions.js';
import type { Deed } from './deed.js';
import type { Judgement } from './judge.js';
import { isInScope, type Topics } from './question.js';

/** What each topic's questions were answered with. */
export interface TopicMatrix {
  /** The topics that were confused with another; last, what is out of scope. */
  readonly topics: readonly string[];
  /** `counts[wanted][got]`, in the order of the topics. The last column is for what was declined. */
  readonly counts: readonly (readonly number[])[];
  /** How many of each topic's questions were asked back. */
  readonly asked: readonly number[];
}

/** The row and the column of whatever the bot does not cover. */
export const outside = 'out of scope';

export function topicMatrix(judgements: readonly Judgement[], about: Topics): TopicMatrix {
  const nameOf = (topic: string): string => (isInScope(topic, about) ? topic : outside);
  const confused = new Set<string>();
  for (const judgement of judgements) {
    const got = mistakenFor(judgement);
    if (got !== undefined) confused.add(nameOf(judgement.question.label)).add(nameOf(got));
  }
  confused.delete(outside);
  const topics = confused.size === 0 ? [] : [...[...confused].sort(), outside];
  const counts = topics.map(() => topics.map(() => 0));
  const asked = topics.map(() => 0);
  for (const { question, deed } of judgements) {
    const row = topics.indexOf(nameOf(question.label));
    const cells = counts[row];
    if (!cells) continue;
    const got = answerOf(deed, question.label);
    if (got === null) asked[row] = (asked[row] ?? 0) + 1;
    else {
      const column = topics.indexOf(got);
      cells[column] = (cells[column] ?? 0) + 1;
    }
  }
  return { topics, counts, asked };
}

/** Null when it was asked back; a choice that asks as it should has answered. */
function answerOf(deed: Deed, label: string): string | null {
  if (deed.kind === 'answered') return deed.topic;
  if (deed.kind === 'declined') return outside;
  return deed.choice === label ? label : null;
}
