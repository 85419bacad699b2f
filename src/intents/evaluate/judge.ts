import { isFamily } from '../family.js';
import type { Understand } from '../understanding.js';
import { type Deed, deedOf } from './deed.js';
import { isInScope, type Question, type Topics } from './question.js';

/** How a question that the bot covers fared. */
export const inScopeOutcomes = [
  /** Answered with the topic itself. */
  'right',
  /** Answered with the topic's parent or a narrower one of it. */
  'family',
  /** Not answered, but the right one, or its family, was among what was offered. */
  'offered',
  /** Answered with another topic, the right one standing beneath it. */
  'beneath',
  /** Answered with another topic, or asked back without naming the right one. */
  'wrong',
  /** Declined. */
  'declined',
] as const;

/** How a question that the bot does not cover fared. */
export const outOfScopeOutcomes = ['declined', 'asked', 'taken-in'] as const;

export type InScopeOutcome = (typeof inScopeOutcomes)[number];
export type OutOfScopeOutcome = (typeof outOfScopeOutcomes)[number];

/** One question, and how the bot fared with it. */
export type Judgement = {
  readonly question: Question;
  readonly deed: Deed;
  /** The likeliest intent; undefined when there is none. */
  readonly first: string | undefined;
  /** Of the likeliest intent, 0 to 1. */
  readonly confidence: number;
  /** Of the likeliest intent that the bot covers: how sure it is that the question is in scope. */
  readonly covered: number;
} & (
  | { readonly scope: 'in'; readonly outcome: InScopeOutcome }
  | { readonly scope: 'out'; readonly outcome: OutOfScopeOutcome }
);

export function judge(understand: Understand, question: Question, topics: Topics): Judgement {
  const understanding = understand(question.text);
  const { ranking, confidence } = understanding;
  const deed = deedOf(question.text, understanding, topics);
  const covered = ranking.find(({ intent }) => isInScope(intent, topics))?.confidence ?? 0;
  const facts = { question, deed, first: ranking[0]?.intent, confidence, covered };
  return isInScope(question.label, topics)
    ? { ...facts, scope: 'in', outcome: inScope(question.label, deed, topics) }
    : { ...facts, scope: 'out', outcome: outOfScopeOf(deed) };
}

function inScope(label: string, deed: Deed, topics: Topics): InScopeOutcome {
  const choices = topics.choicesOf(label);
  const named = deed.offered.some(
    (topic) => topic === label || isFamily(topic, label) || choices.includes(topic),
  );
  switch (deed.kind) {
    case 'answered':
      if (deed.topic === label) return 'right';
      if (isFamily(deed.topic, label)) return 'family';
      return named ? 'beneath' : 'wrong';
    case 'asked':
      if (deed.choice === label) return 'right';
      return named ? 'offered' : 'wrong';
    case 'declined':
      return named ? 'offered' : 'declined';
  }
}

function outOfScopeOf({ kind }: Deed): OutOfScopeOutcome {
  return kind === 'answered' ? 'taken-in' : kind;
}
