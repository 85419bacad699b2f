/** How much one person is answered. */
export interface FloodLimits {
  /** How many messages are answered at once. */
  readonly most: number;
  /** Milliseconds after which one more is answered. */
  readonly every: number;
}

/** Beyond it nobody reads the answers, and Telegram lets a chat have only one message a second. */
export const defaultFloodLimits: FloodLimits = { most: 20, every: 2000 };

/** What a tap costs beside a message: most of its edits are never sent, for only the last counts. */
export const tapCost = 0.25;

/** What is known of how much somebody sends. */
export interface Pressure {
  /** How many messages are answered now. */
  readonly left: number;
  /** When that was so, in milliseconds. */
  readonly at: number;
  /** Whether they were asked to slow down, and have not since. */
  readonly told: boolean;
}

/** `notice`: asked to slow down, once; `pass-over`: not answered at all. */
export type Verdict = 'answer' | 'notice' | 'pass-over';

/**
 * Whether a message is answered, from when it and those before it came. Who slowed down, so that half
 * of what they may send is there again, is told anew the next time.
 *
 * @param before null for somebody who has not sent anything lately
 * @param now milliseconds; a clock that was set back counts as standing still
 */
export function weighFlood(
  before: Pressure | null,
  now: number,
  cost = 1,
  { most, every }: FloodLimits = defaultFloodLimits,
): { readonly verdict: Verdict; readonly after: Pressure } {
  const known = before ?? { left: most, at: now, told: false };
  const passed = Math.max(now - known.at, 0);
  const left = Math.min(known.left + passed / every, most);
  const at = Math.max(now, known.at);
  const told = known.told && left < most / 2;
  if (left >= cost) return { verdict: 'answer', after: { left: left - cost, at, told } };
  return { verdict: told ? 'pass-over' : 'notice', after: { left, at, told: true } };
}
