import type { Effect, Session } from '../../bot/index.js';
import type { Outgoing } from '../outbox/outgoing.js';
import type { Shown } from '../outbox/shown.js';

/** What a person asked, and all that an answer may look at. */
export interface Question {
  readonly conversation: string;
  readonly channel: string;
  readonly chat: number;
  readonly updateId: number;
  /** JSON as it was received; whoever answers checks its shape. */
  readonly event: unknown;
  /** Null for a person whom the bot has not met, and where the stored one is damaged. */
  readonly session: Session | null;
  /** The message that was tapped, and what is known of it. */
  readonly message: { readonly id: number; readonly shown: Shown | null } | null;
  /** Milliseconds since 1970, by the database's clock. */
  readonly receivedAt: number;
}

/** What comes of a question. */
export type Reaction =
  | {
      readonly kind: 'answered';
      readonly session: Session;
      readonly outgoing: readonly Outgoing[];
      readonly effects: readonly Effect[];
    }
  /** It cannot be answered. `reason` is kept and told, so it quotes nobody. */
  | { readonly kind: 'aside'; readonly reason: string };

/**
 * Answers one question: pure, and at once, for a transaction waits. It may be asked the same again
 * when the transaction is given up. Where it throws, the question is put aside and the conversation
 * goes on with its next.
 */
export type React = (question: Question) => Reaction;

/** What `answerNext` did. */
export interface Progress {
  /** Conversations looked at. */
  readonly conversations: number;
  /** Whether more are due already. */
  readonly isMore: boolean;
  readonly answered: number;
  /** Questions put aside, with what is safe to log. */
  readonly aside: readonly { readonly updateId: number; readonly reason: string }[];
  /** Sessions that could not be read, and began anew. */
  readonly damagedSessions: number;
}
