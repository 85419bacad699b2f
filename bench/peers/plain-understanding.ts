import type { Candidate, Understand } from '../../src/intents/index.js';

/**
 * What a classifier understands that answers with its likeliest reading or not at all.
 *
 * @param rankings of every text that will be asked
 */
export function plainUnderstanding(
  rankings: ReadonlyMap<string, readonly Candidate[]>,
  threshold: number,
): Understand {
  return (text) => {
    const ranking = rankings.get(text) ?? [];
    const [first] = ranking;
    const confidence = first?.confidence ?? 0;
    const reading = {
      confidence,
      ranking,
      further: [],
      entities: {},
      move: null,
      isAngry: false,
      isThanks: false,
      writing: 'unclear',
    } as const;
    return first && confidence >= threshold
      ? { ...reading, kind: 'understood', intent: first.intent, readings: [] }
      : { ...reading, kind: 'unknown', readings: [] };
  };
}
