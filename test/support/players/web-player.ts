import { randomUUID } from 'node:crypto';
import { type Button, toPlainText } from '../../../src/bot/index.js';
import type { Answer, Message, Refusal, SentEvent } from '../../../src/channels/web/wire.js';
import type { Locale } from '../../../src/knowledge/index.js';
import { CannotDo, type Deed, findButton, type Player, seenIn } from '../../../src/play/index.js';
import { textObstacle } from './text-obstacle.js';
import type { TurnWatch } from './turn-watch.js';

/** What a web player plays against. */
export interface WebPlace {
  /** `http://127.0.0.1:3000/` */
  readonly address: string;
  /** The bot's turns: what an answer leaves out is seen there. */
  readonly turns: TurnWatch;
}

/**
 * Plays over `POST /api/messages`, as the page does.
 *
 * @param locale the language of the person's browser
 */
export function createWebPlayer({ address, turns }: WebPlace, locale: Locale): Player {
  const conversation = randomUUID();
  let spoken = locale;
  let screen: readonly Button[] = [];
  return {
    do: async (deed) => {
      // What is written goes out in the browser's language, the rest in the talk's.
      const event = toEvent(deed, screen, deed.kind === 'say' ? locale : spoken);
      const next = turns.nextTurn(`web:${conversation}`);
      const [answer, turn] = await Promise.all([post(address, { conversation, event }), next]);
      spoken = answer.locale;
      const cards = answer.replies.map(({ card }) => card);
      const buttons = cards.flatMap(({ keyboard }) => keyboard.flat());
      // Like the page's numbers: a card without buttons leaves those of the cards above it.
      if (buttons.length > 0)
        screen = cards.toReversed().flatMap(({ keyboard }) => keyboard.flat());
      return {
        ...seenIn(turn),
        texts: cards.map(toPlainText),
        buttons: buttons.map(({ label, ...more }) =>
          more.kind === 'link' ? { label, url: more.url } : { label },
        ),
        locale: answer.locale,
      };
    },
  };
}

/** Why the page has no way to do that; null when it has. */
export function webObstacle(deed: Deed): string | null {
  if (deed.kind === 'send') return 'the page sends texts only';
  return deed.kind === 'say' ? textObstacle(deed.text) : null;
}

function toEvent(deed: Deed, screen: readonly Button[], locale: Locale): SentEvent {
  const obstacle = webObstacle(deed);
  if (deed.kind === 'send' || obstacle !== null) throw new CannotDo(obstacle ?? '');
  switch (deed.kind) {
    case 'say':
      return { kind: 'said', text: deed.text.trim(), locale };
    case 'tap':
      return { kind: 'pressed', data: findButton(screen, deed.label).data, locale };
    case 'start': {
      const { payload } = deed;
      // The page drops what can be no topic.
      const isTopic = /^[A-Za-z0-9_.-]{1,64}$/.test(payload);
      return { kind: 'started', ...(isTopic && { payload }), locale };
    }
  }
}

async function post(address: string, message: Message): Promise<Answer> {
  const response = await fetch(`${address}api/messages`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(message),
  });
  const body = (await response.json()) as Answer | Refusal;
  if ('error' in body) throw new Error(`${response.status} ${body.error}`);
  return body;
}
