import type { Turn } from '../../../src/bot/index.js';

/** Sees the turns that a bot takes. */
export interface TurnWatch {
  /**
   * Resolves with the next turn of a conversation, and rejects after 20 s without one. One may wait for
   * each conversation.
   */
  readonly nextTurn: (conversation: string) => Promise<Turn>;
  /** A turn was taken. */
  readonly turned: (conversation: string, turn: Turn) => void;
  /** One of a turn's replies is delivered. */
  readonly delivered: (conversation: string) => void;
}

const patience = 20_000;

interface Waiting {
  turn: Turn | null;
  deliveries: number;
  readonly resolve: (turn: Turn) => void;
}

/** @param waitsForDelivery whether a turn counts only once all its replies are delivered */
export function watchTurns(waitsForDelivery: boolean): TurnWatch {
  const waiting = new Map<string, Waiting>();

  function look(conversation: string): void {
    const one = waiting.get(conversation);
    if (!one?.turn) return;
    if (waitsForDelivery && one.deliveries < one.turn.replies.length) return;
    waiting.delete(conversation);
    one.resolve(one.turn);
  }

  return {
    turned: (conversation, turn) => {
      const one = waiting.get(conversation);
      if (one) one.turn = turn;
      look(conversation);
    },
    delivered: (conversation) => {
      const one = waiting.get(conversation);
      if (one) one.deliveries++;
      look(conversation);
    },
    nextTurn: (conversation) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.delete(conversation);
          reject(new Error(`the bot was told nothing, or was not done, within ${patience} ms`));
        }, patience);
        waiting.set(conversation, {
          turn: null,
          deliveries: 0,
          resolve: (turn) => {
            clearTimeout(timer);
            resolve(turn);
          },
        });
      }),
  };
}
