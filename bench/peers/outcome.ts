import { measure } from '../../src/intents/evaluate/index.js';
import type { Understand } from '../../src/intents/index.js';
import type { ProductData } from './product-data.js';

/** How the questions fared, counted the same way for every contender. */
export interface Outcome {
  readonly within: number;
  /** Answered with the topic itself, or with its parent or a narrower one of it. */
  readonly right: number;
  /** Not answered, but the right topic was among what was offered. */
  readonly offered: number;
  readonly wrong: number;
  readonly declined: number;
  readonly outside: number;
  readonly declinedOutside: number;
  readonly askedOutside: number;
  readonly takenIn: number;
  /** The likeliest topic is the right one, answered or not; of what is in scope. */
  readonly firstRight: number;
}

export function outcomeOf(understand: Understand, data: ProductData): Outcome {
  const { tally, firstRight } = measure(understand, data.questions, data.kindOf, {
    choicesOf: data.choicesOf,
  });
  const within = tally.in;
  return {
    within: total(within),
    right: within.right + within.family,
    offered: within.offered,
    wrong: within.wrong + within.beneath,
    declined: within.declined,
    outside: total(tally.out),
    declinedOutside: tally.out.declined,
    askedOutside: tally.out.asked,
    takenIn: tally.out['taken-in'],
    firstRight,
  };
}

/** Wrong answers, declined questions that are in scope, and answers to questions that are not. */
export function errorsOf({ wrong, declined, takenIn }: Outcome): number {
  return wrong + declined + takenIn;
}

/** The same, with everything counted in that only asks back. */
export function strictErrorsOf(outcome: Outcome): number {
  return errorsOf(outcome) + outcome.offered + outcome.askedOutside;
}

function total(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
