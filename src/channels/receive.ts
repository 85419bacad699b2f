import type { Brain, Turn, UserEvent } from '../bot/index.js';

/** Sends a turn's replies to the person. */
export type Deliver = (turn: Turn) => Promise<void>;

/**
 * What the app gives a channel: a way in for events. Events of one conversation are answered, and
 * their turns delivered, one after another in the order received; different conversations at the
 * same time. Resolves when the turn is delivered; rejects with what `deliver` rejects with.
 *
 * @param conversation the channel's name and the platform's key, `telegram:42`
 */
export type Receive = (conversation: string, event: UserEvent, deliver: Deliver) => Promise<void>;

/** What every channel is built on. */
export interface Hub {
  readonly receive: Receive;
  /** The brain of this moment; it changes when the content is reloaded. */
  readonly brain: () => Brain;
}
