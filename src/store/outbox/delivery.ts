import type { Shown } from './shown.js';

/** A message that this worker alone may deliver now: the first of its line. */
export interface Delivery {
  readonly id: number;
  readonly conversation: string;
  readonly channel: string;
  /** Where the chat is by now: a group that became a supergroup has moved. */
  readonly chat: number;
  readonly kind: string;
  readonly payload: unknown;
  readonly target: number | null;
  /** What is known of the target. */
  readonly shown: Shown | null;
  /** How often it has failed. */
  readonly attempts: number;
  /** Milliseconds since 1970, by the database's clock. */
  readonly createdAt: number;
}

/** A message that is not delivered. */
export interface PutAside {
  readonly id: number;
  readonly reason: string;
}

/** What a claim came to. */
export interface Claim {
  readonly deliveries: readonly Delivery[];
  /** Damaged, or for a chat that cannot be reached. */
  readonly aside: readonly PutAside[];
}

/** A message that was delivered. */
export interface Delivered {
  readonly id: number;
  /** What a message shows from now on; null where nothing is to be remembered. */
  readonly shows: {
    readonly message: number;
    readonly digest: string;
    /** Seconds, by the platform's clock. */
    readonly date: number;
  } | null;
}
