import type { Session } from '../bot/index.js';
import type { SessionStore } from './session-store.js';

/** About 1 KB each: some 20 MB at the most. */
const defaultLimit = 20_000;

/**
 * Sessions in memory: gone with the process, and the one longest unused makes room for a new one.
 * Nothing breaks for that person: buttons carry all they need.
 */
export function createMemorySessions(limit = defaultLimit): SessionStore {
  // A Map iterates in the order of insertion, so the first is the longest unused.
  const sessions = new Map<string, Session>();
  return {
    async load(conversation) {
      return sessions.get(conversation) ?? null;
    },
    async save(conversation, session) {
      sessions.delete(conversation);
      sessions.set(conversation, session);
      const oldest = sessions.size > limit ? sessions.keys().next().value : undefined;
      if (oldest !== undefined) sessions.delete(oldest);
    },
  };
}
