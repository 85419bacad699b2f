import {
  type InScopeOutcome,
  inScopeOutcomes,
  type Judgement,
  type OutOfScopeOutcome,
  outOfScopeOutcomes,
} from './judge.js';

/** How many questions fared how. */
export interface Tally {
  readonly in: Readonly<Record<InScopeOutcome, number>>;
  readonly out: Readonly<Record<OutOfScopeOutcome, number>>;
}

export function tallyOf(judgements: Iterable<Judgement>): Tally {
  const tally = { in: zeros(inScopeOutcomes), out: zeros(outOfScopeOutcomes) };
  for (const judgement of judgements) {
    if (judgement.scope === 'in') tally.in[judgement.outcome]++;
    else tally.out[judgement.outcome]++;
  }
  return tally;
}

export function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}

function zeros<Name extends string>(names: readonly Name[]): Record<Name, number> {
  return Object.fromEntries(names.map((name) => [name, 0])) as Record<Name, number>;
}
