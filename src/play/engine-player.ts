import {
  type Brain,
  type Button,
  parseSession,
  respond,
  type Session,
  type UserEvent,
} from '../bot/index.js';
import type { Locale } from '../knowledge/index.js';
import type { Deed } from './deed.js';
import { findButton } from './find-button.js';
import { type Player, seenIn } from './player.js';

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
      // A reply without buttons leaves those that are on screen; the newest reply is nearest at hand.
      const shown = turn.replies.toReversed().flatMap(({ card }) => card.keyboard.flat());
      if (shown.length > 0) screen = shown;
      return seenIn(turn);
    },
  };
}

function toEvent(deed: Deed, screen: readonly Button[], locale: Locale): UserEvent {
  switch (deed.kind) {
    case 'say':
      return { kind: 'said', text: deed.text, locale };
    case 'tap':
      return { kind: 'pressed', data: findButton(screen, deed.label).data, locale };
    case 'send':
      return { kind: 'sent-unsupported', what: deed.what, locale };
    case 'start':
      return { kind: 'started', payload: deed.payload, locale };
  }
}
