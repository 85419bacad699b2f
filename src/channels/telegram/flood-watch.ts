import {
  defaultFloodLimits,
  type FloodLimits,
  type Pressure,
  type Verdict,
  weighFlood,
} from './flood.js';
import { setBounded } from './set-bounded.js';

/** Watches how much each person sends. */
export interface FloodWatch {
  /**
   * Whether an update is answered. The same update gets the same verdict again, for it may be
   * delivered several times, and a transaction given up.
   *
   * @param conversation `telegram:42`
   * @param at when it came, in milliseconds
   * @param cost of a message 1, of a tap {@link tapCost}
   */
  readonly decide: (conversation: string, updateId: number, at: number, cost?: number) => Verdict;
}

/** @param most how many people, and how many verdicts, are remembered; the oldest go first */
export function createFloodWatch(
  limits: FloodLimits = defaultFloodLimits,
  most = 10_000,
): FloodWatch {
  const people = new Map<string, Pressure>();
  const verdicts = new Map<number, Verdict>();
  return {
    decide(conversation, updateId, at, cost) {
      const before = verdicts.get(updateId);
      if (before) return before;
      const { verdict, after } = weighFlood(people.get(conversation) ?? null, at, cost, limits);
      setBounded(people, conversation, after, most);
      setBounded(verdicts, updateId, verdict, most);
      return verdict;
    },
  };
}
