import type { UserEvent } from '../../bot/index.js';
import type { Locale } from '../../knowledge/index.js';

/** What a message showed when its button was tapped, as far as the tap tells. */
export interface Seen {
  /** See `digest` in shown.ts. */
  readonly digest: string;
  /** When it was sent or last edited: seconds, by Telegram's clock. */
  readonly date: number;
}

/** Somebody asks something of the bot. */
export interface DecodedEvent {
  readonly kind: 'event';
  readonly updateId: number;
  /** `telegram:<chat>`; in groups `telegram:<chat>:<user>`. */
  readonly conversation: string;
  readonly chat: number;
  /** Who asks: a person; in groups also a chat, for admins and channels that write as such. */
  readonly user: number;
  readonly event: UserEvent;
  /**
   * The message whose button was tapped; null when nothing was tapped. `shown` is null where it can
   * no longer be edited: what would take its place is sent anew.
   */
  readonly message: { readonly id: number; readonly shown: Seen | null } | null;
  readonly tap: { readonly callbackId: string } | null;
  /** The message that asks, where it was edited: see `edits.ts`. */
  readonly edited?: true;
  /** The number of the person's own message; absent for a tap. */
  readonly asked?: number;
  /** What Telegram calls an album that the message is part of: it is answered once, see `edits.ts`. */
  readonly album?: string;
  /** In groups: the message that the answers reply to. */
  readonly replyTo?: number;
  /** The topic of a forum that the answers belong to. */
  readonly thread?: number;
}

/** What an update means to the bot. */
export type Decoded =
  | DecodedEvent
  /** A tap that leads nowhere; it wants its answer all the same. */
  | {
      readonly kind: 'stray-tap';
      readonly updateId: number;
      readonly callbackId: string;
      /** What to say to it, at most 200: the card is somebody else's. */
      readonly hint?: string;
    }
  /** Somebody types `@bot …` in some chat. */
  | {
      readonly kind: 'inline';
      readonly updateId: number;
      readonly queryId: string;
      readonly query: string;
      readonly locale: Locale;
    }
  /** A group became a supergroup, with another number. Told twice, from both sides. */
  | {
      readonly kind: 'migrated';
      readonly updateId: number;
      readonly from: number;
      readonly to: number;
    }
  /** Somebody blocked the bot or let it in again, or a group did. */
  | {
      readonly kind: 'reachability';
      readonly updateId: number;
      readonly chat: number;
      readonly reachable: boolean;
    }
  /** Nothing for the bot. Null for what is no update at all. */
  | { readonly kind: 'ignored'; readonly updateId: number | null };
