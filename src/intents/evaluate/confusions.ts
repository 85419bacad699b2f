import { isFamily } from '../family.js';
import type { Judgement } from './judge.js';

/** A topic that was taken for another, and how often. */
export interface Confusion {
  readonly wanted: string;
  readonly got: string;
  readonly count: number;
  /** One is the other's narrower topic: half as bad. */
  readonly family: boolean;
  /** Up to three of the questions. */
  readonly examples: readonly string[];
}

/** A question that was answered confidently, and not with its topic. */
export interface Mistake {
  readonly text: string;
  readonly wanted: string;
  readonly got: string;
  readonly confidence: number;
  readonly tags: readonly string[];
}

const mostExamples = 3;

/**
 * The topic that the bot answered with instead of the right one, a neighbour in place of something
 * covered included; undefined when it did not answer, or was right to. Out of scope, every
 * neighbour is right.
 */
export function mistakenFor({ deed, question, scope }: Judgement): string | undefined {
  if (deed.kind === 'answered') return deed.topic === question.label ? undefined : deed.topic;
  return scope === 'in' && deed.kind === 'declined' ? deed.neighbour : undefined;
}

/** What was taken for what, the commonest first. */
export function confusionsOf(judgements: readonly Judgement[]): Confusion[] {
  const found = new Map<string, Confusion & { examples: string[]; count: number }>();
  for (const judgement of judgements) {
    const got = mistakenFor(judgement);
    if (got === undefined) continue;
    const { label: wanted, text } = judgement.question;
    const key = `${wanted} ${got}`;
    const confusion = found.get(key);
    if (!confusion) {
      const family = isFamily(wanted, got);
      found.set(key, { wanted, got, count: 1, family, examples: [text] });
      continue;
    }
    confusion.count++;
    if (confusion.examples.length < mostExamples) confusion.examples.push(text);
  }
  return [...found.values()].sort((a, b) => b.count - a.count);
}

/** The mistakes that the bot was surest of. A relative's answer is none. */
export function worstMistakes(judgements: readonly Judgement[], most: number): Mistake[] {
  return judgements
    .flatMap((judgement): Mistake[] => {
      const got = mistakenFor(judgement);
      const { text, label: wanted, tags = [] } = judgement.question;
      if (got === undefined || isFamily(wanted, got)) return [];
      return [{ text, wanted, got, confidence: judgement.confidence, tags }];
    })
    .sort((a, b) => b.confidence - a.confidence)
    .slice(0, most);
}
