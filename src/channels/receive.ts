import type { Brain, Turn, UserEvent } from '../bot/index.js';

/** What the app gives every channel. */
export interface Hub {
  /** The brain of this moment; it changes when the content is reloaded. */
  readonly brain: () => Brain;
  /**
   * One turn of a channel that shows what is said in its own response. Resolves when the session is
   * saved; turns of one conversation are taken in the order of the calls.
   *
   * @param conversation the channel's name and the platform's key, `web:…`
   */
  readonly converse: (conversation: string, event: UserEvent) => Promise<Turn>;
}

/** A question as it comes out of the inbox. */
export interface Asked {
  readonly conversation: string;
  readonly chat: number;
  /** What the channel put in. */
  readonly event: unknown;
  /** The message that was tapped, and what is known of it. */
  readonly message: {
    readonly id: number;
    readonly shown: { readonly conversation: string } | null;
  } | null;
}

/** A message for the outbox. */
export interface ToSay {
  readonly channel: string;
  readonly chat: number;
  readonly kind: string;
  /** JSON, for the channel alone. */
  readonly payload: unknown;
  /** The message that it takes the place of. */
  readonly target: number | null;
}

/** A question, read. */
export type Read =
  | {
      readonly kind: 'event';
      readonly event: UserEvent;
      /** The messages that a turn is told in. */
      readonly tell: (turn: Turn) => readonly ToSay[];
    }
  /** The channel has something to say itself; the talk stays where it is. */
  | {
      readonly kind: 'notice';
      readonly locale: UserEvent['locale'];
      readonly say: (brain: Brain) => readonly ToSay[];
    };

/**
 * A channel whose events wait in the inbox, and whose messages in the outbox: the app answers between
 * the two, by this.
 */
export interface Post {
  readonly channel: string;
  /** Pure. Null for what another version put in, and this one cannot read. */
  readonly read: (asked: Asked) => Read | null;
}
