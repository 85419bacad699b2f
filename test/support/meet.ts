import {
  type Brain,
  type Card,
  parseSession,
  respond,
  type Session,
  type Turn,
  toPlainText,
  type Unsupported,
  type UserEvent,
} from '../../src/bot/index.js';
import type { Locale, Phrases } from '../../src/knowledge/index.js';
import { present } from './cards.js';

/** What a person can do. */
export interface Person {
  starts(payload?: string): void;
  says(text: string): void;
  /** Taps the button of that label on the newest card that has one. */
  taps(label: string): void;
  /** Sends what a button sends, whether or not it is on screen. */
  sendsBack(data: string): void;
  sends(what: Unsupported): void;
}

/** What the bot did last, as a person and those who watch see it. */
export interface Bot {
  readonly turn: Turn;
  readonly card: Card;
  readonly title: string | undefined;
  /** Title, progress and body as plain text. */
  readonly text: string;
  /** `2/6`, or null where no step is shown. */
  readonly progress: string | null;
  readonly buttons: readonly string[];
  readonly links: readonly string[];
  readonly decision: Turn['outcome']['decision'];
  readonly topics: readonly string[];
  readonly offered: readonly string[];
  readonly at: Turn['outcome']['at'];
  readonly effects: Turn['effects'];
  readonly locale: Locale;
  /** What the bot says in the person's language, in the wording of this turn. */
  readonly phrases: Phrases;
  /** Every card on screen, oldest first. */
  readonly screen: readonly Card[];
}

/**
 * A conversation. Between events the session goes through JSON, as through a store.
 *
 * @param before the session so far; a new conversation has none
 */
export function meet(
  brain: Brain,
  client: Locale,
  before: Session | null = null,
): { person: Person; bot: Bot } {
  let session = before;
  let last: Turn | null = null;
  let turns = 0;
  const screen: Card[] = [];

  function happens(event: UserEvent, tapped?: Card): void {
    turns = session?.tone.turns ?? 0;
    const turn = respond(brain, session, event);
    session = present(parseSession(JSON.parse(JSON.stringify(turn.session))));
    for (const { card, replaces } of turn.replies) {
      const place = replaces && tapped ? screen.indexOf(tapped) : -1;
      if (place === -1) screen.push(card);
      else screen[place] = card;
    }
    last = turn;
  }

  const person: Person = {
    starts: (payload) =>
      happens({ kind: 'started', locale: client, ...(payload === undefined ? {} : { payload }) }),
    says: (text) => happens({ kind: 'said', text, locale: client }),
    sends: (what) => happens({ kind: 'sent-unsupported', what, locale: client }),
    sendsBack: (data) => happens({ kind: 'pressed', data, locale: client }),
    taps: (label) => {
      for (const card of screen.toReversed()) {
        const button = card.keyboard.flat().find((each) => each.label === label);
        if (button?.kind === 'press')
          return happens({ kind: 'pressed', data: button.data, locale: client }, card);
      }
      throw new Error(`nothing to press is called ${label}; there are: ${bot.buttons.join(' · ')}`);
    },
  };

  const bot: Bot = {
    get turn() {
      return present(last);
    },
    get card() {
      return present(this.turn.replies.at(-1)).card;
    },
    get title() {
      return this.card.title;
    },
    get text() {
      return toPlainText(this.card);
    },
    get progress() {
      const { progress } = this.card;
      return progress ? `${progress.step}/${progress.steps}` : null;
    },
    get buttons() {
      return this.card.keyboard.flat().map(({ label }) => label);
    },
    get links() {
      return this.card.keyboard.flat().flatMap((button) => ('url' in button ? [button.url] : []));
    },
    get decision() {
      return this.turn.outcome.decision;
    },
    get topics() {
      return this.turn.outcome.topics;
    },
    get offered() {
      return this.turn.outcome.offered;
    },
    get at() {
      return this.turn.outcome.at;
    },
    get effects() {
      return this.turn.effects;
    },
    get locale() {
      return this.turn.session.locale;
    },
    get phrases() {
      const { wordings } = brain.knowledge.in[this.locale];
      return present(wordings[turns % wordings.length]);
    },
    get screen() {
      return screen;
    },
  };
  return { person, bot };
}
