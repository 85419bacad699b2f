import { type Brain, type Button, parseSession, respond, type Session } from '../bot/index.js';
import type { Locale } from '../knowledge/index.js';
import { type Player, seenIn } from './player.js';
import { shownAfter, toEvent } from './to-event.js';

/**
 * Plays over `respond` alone. Between turns the session goes through JSON, as through a store.
 *
 * @param locale the language of the person's client
 */
export function createEnginePlayer(brain: Brain, locale: Locale): Player {
  let session: Session | null = null;
  let screen: readonly Button[] = [];
  return {
    do: async (deed) => {
      const turn = respond(brain, session, toEvent(deed, screen, locale));
      session = parseSession(JSON.parse(JSON.stringify(turn.session)));
      if (!session) throw new Error('the session cannot be read back');
      screen = shownAfter(turn, screen);
      return seenIn(turn);
    },
  };
}
