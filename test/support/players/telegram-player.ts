import type { Locale } from '../../../src/knowledge/index.js';
import { CannotDo, type Deed, findButton, type Player, seenIn } from '../../../src/play/index.js';
import { clients } from '../../end-to-end/support/clients.js';
import type { Person, Screen, TelegramApi } from '../../telegram-api/index.js';
import { seenAnew } from './seen-anew.js';
import { telegramContents } from './telegram-contents.js';
import { textObstacle } from './text-obstacle.js';
import type { TurnWatch } from './turn-watch.js';

/** What a Telegram player plays against. */
export interface TelegramPlace {
  readonly telegram: TelegramApi;
  /** The bot's turns: what messages do not show is seen there. */
  readonly turns: TurnWatch;
}

/**
 * Plays as someone on Telegram, who sees the messages that its server holds.
 *
 * @param locale the language of the person's client
 */
export function createTelegramPlayer({ telegram, turns }: TelegramPlace, locale: Locale): Player {
  const language_code = clients.find(([, spoken]) => spoken === locale)?.[0] ?? locale;
  const person = telegram.person({ language_code });
  let screen: readonly ScreenButton[] = [];
  return {
    do: async (deed) => {
      const obstacle = telegramObstacle(deed);
      if (obstacle !== null) throw new CannotDo(obstacle);
      const tapped = deed.kind === 'tap' ? findButton(screen, deed.label) : null;
      const before = person.screens;
      const [turn] = await Promise.all([
        turns.nextTurn(`telegram:${person.id}`),
        act(person, deed, tapped),
      ]);
      const seen = seenAnew(before, person.screens, turn.replies, tapped?.on ?? null);
      // A message without buttons leaves those that are on screen; the newest is nearest at hand.
      const shown = seen.toReversed().flatMap(buttonsOf);
      if (shown.length > 0) screen = shown;
      return {
        ...seenIn(turn),
        texts: seen.map(({ text }) => text),
        buttons: seen.flatMap(buttonsOf).map(({ on, ...button }) => button),
      };
    },
  };
}

/** Why people cannot do that on Telegram; null when they can. */
export function telegramObstacle(deed: Deed): string | null {
  if (deed.kind === 'say') return textObstacle(deed.text);
  if (deed.kind !== 'start' || /^[\w-]{0,64}$/.test(toPayload(deed.payload))) return null;
  return `no link to a bot can carry “${deed.payload}”`;
}

/** Does it; resolves when a tap is answered, and at once for everything else. */
async function act(person: Person, deed: Deed, tapped: ScreenButton | null): Promise<void> {
  switch (deed.kind) {
    case 'say':
      return person.writes(deed.text.trim());
    case 'tap':
      await person.taps(tapped?.label ?? deed.label);
      return;
    case 'send':
      return person.sends(telegramContents[deed.what]);
    case 'start':
      return person.writes(`/start ${toPayload(deed.payload)}`.trim());
  }
}

/** Links to a bot hold no dots: `forgot_bound-stolen`. */
function toPayload(payload: string): string {
  return payload.replaceAll('.', '-');
}

interface ScreenButton {
  readonly label: string;
  readonly url?: string;
  /** The message under which it stands. */
  readonly on: Screen;
}

function buttonsOf(on: Screen): ScreenButton[] {
  return on.buttons
    .flat()
    .map(({ text: label, url }) => ({ label, ...(url !== undefined && { url }), on }));
}
