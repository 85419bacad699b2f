import type { Turn } from '../../../src/bot/index.js';
import type { Hub } from '../../../src/channels/receive.js';

/** A hub whose turns can be seen. */
export interface WatchedHub extends Hub {
  /**
   * Resolves with the next turn of a conversation once it is delivered; rejects when it cannot be
   * made or delivered, and after 5 s without one. One may wait for each conversation.
   */
  readonly nextTurn: (conversation: string) => Promise<Turn>;
}

const patience = 5000;

/** What is told to whoever waits: the turn, or why there is none. */
type Tell = (turn: Turn | null, reason?: unknown) => void;

/** Watches a hub. */
export function watchHub(hub: Hub): WatchedHub {
  const waiting = new Map<string, Tell>();
  return {
    brain: hub.brain,
    receive: async (conversation, event, deliver) => {
      const tell = waiting.get(conversation);
      waiting.delete(conversation);
      try {
        await hub.receive(conversation, event, async (turn) => {
          await deliver(turn);
          tell?.(turn);
        });
      } catch (error) {
        tell?.(null, error);
        throw error;
      }
    },
    nextTurn: (conversation) =>
      new Promise((resolve, reject) => {
        const tell: Tell = (turn, reason) => {
          clearTimeout(timer);
          turn ? resolve(turn) : reject(reason);
        };
        const late = new Error(`the bot was told nothing, or was not done, within ${patience} ms`);
        const timer = setTimeout(() => tell(null, late), patience);
        waiting.set(conversation, tell);
      }),
  };
}
