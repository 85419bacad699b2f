import type { Brain } from '../../src/bot/index.js';
import type {
  Candidate,
  Entities,
  MoveReading,
  Understanding,
  Writing,
} from '../../src/intents/index.js';
import { knowledge } from './shipped.js';

interface Details {
  readonly entities?: Entities;
  readonly further?: readonly Candidate[];
  readonly move?: MoveReading | null;
  readonly isAngry?: boolean;
  readonly isThanks?: boolean;
  readonly writing?: Writing;
}

/** Readings from `[intent, confidence]` pairs, likeliest first. */
export function candidates(...pairs: readonly (readonly [string, number])[]): Candidate[] {
  return pairs.map(([intent, confidence]) => ({ intent, confidence }));
}

/** A text that surely means one intent; `readings` stand beneath its answer. */
export function understood(
  intent: string,
  { readings = [], ...details }: Details & { readonly readings?: readonly Candidate[] } = {},
): Understanding {
  const ranking = [{ intent, confidence: 0.9 }, ...readings];
  return { kind: 'understood', intent, readings, confidence: 0.9, ranking, ...filled(details) };
}

/** A text that may mean any of some intents. */
export function ambiguous(choices: readonly Candidate[], details: Details = {}): Understanding {
  const confidence = choices[0]?.confidence ?? 0;
  return { kind: 'ambiguous', choices, confidence, ranking: choices, ...filled(details) };
}

/** A text that means nothing the bot knows. */
export function unknown(readings: readonly Candidate[] = [], details: Details = {}): Understanding {
  const confidence = readings[0]?.confidence ?? 0;
  return { kind: 'unknown', readings, confidence, ranking: readings, ...filled(details) };
}

function filled({
  entities = {},
  move = null,
  isAngry = false,
  isThanks = false,
  further = [],
  writing = 'unclear',
}: Details) {
  return { further, entities, move, isAngry, isThanks, writing };
}

/** The shipped knowledge with an understanding that knows these texts and no others. */
export function scriptedBrain(script: Readonly<Record<string, Understanding>> = {}): Brain {
  return {
    knowledge,
    understand: (text) => (Object.hasOwn(script, text) ? script[text] : undefined) ?? unknown(),
  };
}
