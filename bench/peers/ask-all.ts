import type { Candidate } from '../../src/intents/index.js';
import { median } from '../figure.js';
import type { Trained } from './contenders/index.js';

/** What a classifier made of some texts, and how long one of them took. */
export interface Asked {
  /** In the order of the texts. */
  readonly rankings: readonly (readonly Candidate[])[];
  /** Of a text, at the middle. */
  readonly microseconds: number;
}

/**
 * Asks each text once, for NLP.js remembers what it was asked before.
 *
 * @param warmUp asked first, and not timed
 */
export async function askAll(
  trained: Trained,
  texts: readonly string[],
  warmUp: readonly string[],
): Promise<Asked> {
  for (const text of warmUp) await trained.rank(text);
  const rankings: (readonly Candidate[])[] = [];
  const times: number[] = [];
  for (const text of texts) {
    const since = performance.now();
    const ranking = trained.rank(text);
    rankings.push(ranking instanceof Promise ? await ranking : ranking);
    times.push((performance.now() - since) * 1000);
  }
  return { rankings, microseconds: median(times) };
}
