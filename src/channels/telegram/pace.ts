import { wait } from './wait.js';

/** Waits for its turn to send. */
export type Pace = (signal: AbortSignal) => Promise<void>;

/**
 * Keeps all chats together under Telegram's 30 messages a second: 5 may go at once, and then one
 * every 42 ms, so that no second sees more than 29.
 */
export function createPace(atOnce = 5, everyMs = 42): Pace {
  let next = 0;
  return async (signal) => {
    const now = performance.now();
    next = Math.max(next, now - atOnce * everyMs) + everyMs;
    if (next > now) await wait(next - now, signal);
  };
}
