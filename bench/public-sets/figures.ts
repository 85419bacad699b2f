import { auroc } from '../../src/intents/evaluate/statistics.js';
import { type Answered, declined, mccAt, saidAt } from './decide.js';

/** The share of questions in scope whose likeliest label in scope is the right one. */
export function closedAccuracy(answered: readonly Answered[]): number {
  const within = answered.filter(({ wanted }) => wanted !== declined);
  return share(within, ({ wanted, inScope }) => inScope.intent === wanted);
}

/** How well confidence tells what is in scope from what is not; null when all is of one kind. */
export function scopeAuroc(answered: readonly Answered[]): number | null {
  const confidences = (outside: boolean): number[] =>
    answered
      .filter(({ wanted }) => (wanted === declined) === outside)
      .map(({ inScope }) => inScope.confidence);
  return auroc(confidences(false), confidences(true));
}

/** What a threshold gives. */
export interface AtThreshold {
  readonly threshold: number;
  readonly mcc: number;
  /** The share of questions in scope that are answered, and right. */
  readonly inScope: number;
  /** The share of questions out of scope that are declined. */
  readonly outOfScope: number;
}

export function figuresAt(answered: readonly Answered[], threshold: number): AtThreshold {
  const right = (answer: Answered): boolean => saidAt(answer, threshold) === answer.wanted;
  const within = answered.filter(({ wanted }) => wanted !== declined);
  const outside = answered.filter(({ wanted }) => wanted === declined);
  return {
    threshold,
    mcc: mccAt(answered, threshold),
    inScope: share(within, right),
    outOfScope: share(outside, right),
  };
}

function share(answered: readonly Answered[], counts: (answer: Answered) => boolean): number {
  return answered.filter(counts).length / Math.max(answered.length, 1);
}
