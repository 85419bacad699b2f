/**
 * What the channel needs of the store. `Store` has it; see there what its methods promise.
 */
export interface Mailbox {
  readonly receive: (
    updates: readonly StoredUpdate[],
    inOrder: boolean,
  ) => Promise<readonly boolean[]>;
  readonly takeTaps: (
    channel: string,
    oldest: number,
    most: number,
  ) => Promise<readonly { readonly id: string; readonly age: number }[]>;
  readonly claimDeliveries: (
    channel: string,
    most: number,
  ) => Promise<{ readonly deliveries: readonly Letter[]; readonly aside: readonly Reason[] }>;
  readonly sent: (message: Settled) => Promise<void>;
  readonly delivered: (message: Settled) => Promise<void>;
  readonly failed: (id: number, reason: string, pause: number) => Promise<void>;
  readonly park: (id: number, pause: number) => Promise<void>;
  readonly putAside: (id: number, reason: string) => Promise<void>;
  readonly unreachable: (channel: string, chat: number) => Promise<readonly Reason[]>;
  readonly migrateChat: (migration: {
    readonly channel: string;
    readonly from: number;
    readonly to: number;
  }) => Promise<void>;
  readonly lease: (name: string, time: number) => Promise<boolean>;
  readonly giveLeaseBack: (name: string) => Promise<void>;
}

/** A message that was delivered, and what it shows. */
export interface Settled {
  readonly id: number;
  readonly shows: (Showing & { readonly message: number }) | null;
}

/** An update as it is written down. */
export interface StoredUpdate {
  readonly channel: string;
  readonly updateId: number;
  readonly question: {
    readonly conversation: string;
    readonly chat: number;
    readonly event: unknown;
    readonly message: number | null;
    readonly tap: string | null;
  } | null;
}

/** A message of the outbox. */
export interface Letter {
  readonly id: number;
  readonly conversation: string;
  readonly chat: number;
  readonly kind: string;
  readonly payload: unknown;
  readonly target: number | null;
  readonly shown: Showing | null;
  readonly attempts: number;
  readonly createdAt: number;
}

/** What a message shows. */
export interface Showing {
  readonly digest: string;
  /** Seconds, by Telegram's clock. */
  readonly date: number;
}

/** Why something was put aside. */
export interface Reason {
  readonly id: number;
  readonly reason: string;
}

/** The channel's name in the store. */
export const channelName = 'telegram';
