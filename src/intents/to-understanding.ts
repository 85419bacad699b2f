import type { Candidate, Reading, Understanding } from './understanding.js';

/** What a text is taken for. */
export type Decided =
  | { readonly kind: 'understood'; readonly intent: string; readonly readings: Candidates }
  | { readonly kind: 'ambiguous'; readonly choices: Candidates }
  | { readonly kind: 'unknown'; readonly readings: Candidates };

type Candidates = readonly Candidate[];

/**
 * All that was read, with what it is taken for.
 *
 * Spelt out rather than spread: the engine gives an object that is spread and then gets further properties a hidden
 * class of its own, and whoever reads such objects is slow.
 */
export function toUnderstanding(decided: Decided, reading: Reading): Understanding {
  switch (decided.kind) {
    case 'understood':
      return {
        kind: 'understood',
        intent: decided.intent,
        readings: decided.readings,
        confidence: reading.confidence,
        ranking: reading.ranking,
        further: reading.further,
        entities: reading.entities,
        meant: reading.meant,
        move: reading.move,
        isAngry: reading.isAngry,
        isThanks: reading.isThanks,
        writing: reading.writing,
      };
    case 'ambiguous':
      return {
        kind: 'ambiguous',
        choices: decided.choices,
        confidence: reading.confidence,
        ranking: reading.ranking,
        further: reading.further,
        entities: reading.entities,
        meant: reading.meant,
        move: reading.move,
        isAngry: reading.isAngry,
        isThanks: reading.isThanks,
        writing: reading.writing,
      };
    case 'unknown':
      return {
        kind: 'unknown',
        readings: decided.readings,
        confidence: reading.confidence,
        ranking: reading.ranking,
        further: reading.further,
        entities: reading.entities,
        meant: reading.meant,
        move: reading.move,
        isAngry: reading.isAngry,
        isThanks: reading.isThanks,
        writing: reading.writing,
      };
  }
}
