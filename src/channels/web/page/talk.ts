import type { Card } from '../../../bot/card.js';
import type { Locale } from '../../../knowledge/locale.js';

/** What a person said, and whether it reached the bot. */
export interface Said {
  readonly kind: 'said';
  readonly id: number;
  readonly text: string;
  readonly state: 'waiting' | 'sent' | 'failed';
}

/** A card that the bot showed. Cards of one answer share a turn. */
export interface Shown {
  readonly kind: 'shown';
  readonly id: number;
  readonly turn: number;
  readonly card: Card;
  readonly locale: Locale;
}

/** A line of the talk. */
export type Entry = Said | Shown;

/** All that the page remembers of a talk. */
export interface Talk {
  readonly version: 1;
  /** The server's key to the conversation. */
  readonly conversation: string;
  /** The language that the bot answered in last; null before it answered. */
  readonly locale: Locale | null;
  readonly entries: readonly Entry[];
}

/** How many entries are kept; the oldest go first. */
export const maxEntries = 200;

/** The turn of the newest card, 0 before any. */
export function lastTurn({ entries }: Talk): number {
  return entries.findLast((entry) => entry.kind === 'shown')?.turn ?? 0;
}

/** An id that no entry has. */
export function nextId({ entries }: Talk): number {
  return Math.max(0, ...entries.map(({ id }) => id)) + 1;
}
