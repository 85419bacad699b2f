import type { Button, Turn, UserEvent } from '../bot/index.js';
import type { Locale } from '../knowledge/index.js';
import type { Deed } from './deed.js';
import { findButton } from './find-button.js';

/**
 * What the engine is told of a deed.
 *
 * @param screen the buttons that a person sees
 * @throws {CannotDo} for a tap on what is not there
 */
export function toEvent(deed: Deed, screen: readonly Button[], locale: Locale): UserEvent {
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

/** The buttons on screen after a turn, the newest first; a reply without any leaves those that are there. */
export function shownAfter({ replies }: Turn, screen: readonly Button[]): readonly Button[] {
  const shown = replies.toReversed().flatMap(({ card }) => card.keyboard.flat());
  return shown.length > 0 ? shown : screen;
}
