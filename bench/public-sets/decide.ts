import type { Candidate } from '../../src/intents/index.js';
import { multiClassMcc } from './multi-class-mcc.js';

/** Stands for "out of scope"; no set has it for a label of its own. */
export const declined = '\u0000declined';

/** A question, what it wants, and what a classifier made of it. */
export interface Answered {
  /** A label, or `declined` for what is out of scope. */
  readonly wanted: string;
  /** The likeliest label; `declined` when that is the set's own out-of-scope label, or none. */
  readonly first: string;
  /** The likeliest label that is in scope, and how sure the classifier is of it. */
  readonly inScope: Candidate;
  readonly weight: number;
}

/** @param outOfScope the label that the set has for it, if it has one */
export function toAnswered(
  ranking: readonly Candidate[],
  wanted: string,
  outOfScope: string | null,
  weight = 1,
): Answered {
  const plain = (label: string): string => (label === outOfScope ? declined : label);
  const inScope = ranking.find(({ intent }) => intent !== outOfScope);
  return {
    wanted: plain(wanted),
    first: plain(ranking[0]?.intent ?? declined),
    inScope: inScope ?? { intent: declined, confidence: 0 },
    weight,
  };
}

/** What is said when everything below a confidence is declined. */
export function saidAt({ first, inScope }: Answered, threshold: number): string {
  return inScope.confidence >= threshold ? first : declined;
}

/** How well intents and "out of scope" together are told apart at a threshold. */
export function mccAt(answered: readonly Answered[], threshold: number): number {
  return multiClassMcc(
    answered.map((answer) => ({
      wanted: answer.wanted,
      said: saidAt(answer, threshold),
      weight: answer.weight,
    })),
  );
}

const steps = 100;

/** The threshold at which the correlation is best; the lowest of several. */
export function bestThreshold(answered: readonly Answered[]): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let step = 0; step < steps; step++) {
    const mcc = mccAt(answered, step / steps);
    if (mcc <= most) continue;
    most = mcc;
    best = step / steps;
  }
  return best;
}
