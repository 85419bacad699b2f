import { type Brain, respond } from './bot/index.js';
import type { Hub } from './channels/receive.js';
import { createInOrder } from './in-order.js';
import type { SessionStore } from './store/index.js';

/** The bot without its channels. */
export interface App extends Hub {
  /** Swaps the brain in whole; events under way are finished with the one they began with. */
  readonly think: (brain: Brain) => void;
}

/**
 * Puts the rooms together: an event is answered with its conversation's session, and what is said is
 * delivered before the conversation's next event is looked at.
 *
 * The session is saved before the delivery. Events are not yet written down before they are
 * acknowledged: the inbox, the outbox and the running of a turn's effects belong here, around
 * `respond`.
 */
export function createApp({ brain, sessions }: { brain: Brain; sessions: SessionStore }): App {
  let current = brain;
  const inOrder = createInOrder();
  return {
    brain: () => current,
    think: (next) => {
      current = next;
    },
    receive: (conversation, event, deliver) =>
      inOrder.run(conversation, async () => {
        const turn = respond(current, await sessions.load(conversation), event);
        await sessions.save(conversation, turn.session);
        await deliver(turn);
      }),
  };
}
