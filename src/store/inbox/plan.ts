import type { Claimed, Waiting } from './claim-questions.js';

/**
 * One person's messages of one transaction: a flood is answered a little at a time, others in between.
 */
const mostOfOne = 10;

/** A conversation, what is answered now, and when the rest may be. */
export interface Plan {
  readonly claim: Claimed;
  readonly next: readonly Waiting[];
  /** Null: nothing is left. */
  readonly dueAgain: number | null;
}

/** Shares a transaction out among the conversations. */
export function plan(
  claimed: readonly Claimed[],
  waiting: readonly Waiting[],
  now: number,
): Plan[] {
  const byConversation = new Map<string | null, Waiting[]>();
  for (const row of waiting) {
    const others = byConversation.get(row.conversation);
    if (others) others.push(row);
    else byConversation.set(row.conversation, [row]);
  }
  return claimed.map((claim) => {
    const all = byConversation.get(claim.conversation) ?? [];
    // What one that is ready comes after need not wait either: it would be answered behind it.
    const last = all.findLastIndex(({ ready_at }) => ready_at <= now);
    const ready = all.slice(0, last + 1);
    const held = all.slice(last + 1).map(({ ready_at }) => ready_at);
    const next = ready.slice(0, mostOfOne);
    const dueAgain = ready.length > next.length ? now : held.length > 0 ? Math.min(...held) : null;
    return { claim, next, dueAgain };
  });
}
