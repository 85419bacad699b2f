import { type Decision, type Position, type Turn, toPlainText } from '../bot/index.js';
import type { Locale } from '../knowledge/index.js';
import type { Deed } from './deed.js';

/** A button as a person sees it; a link has an address. */
export interface SeenButton {
  readonly label: string;
  readonly url?: string;
}

/** What one deed led to: what the person sees, and what those who watch see. */
export interface Seen {
  /** Of every reply, as it is read. */
  readonly texts: readonly string[];
  /** Of all replies, in reading order. */
  readonly buttons: readonly SeenButton[];
  readonly decision: Decision;
  readonly topics: readonly string[];
  readonly offered: readonly string[];
  readonly at: Position | null;
  /** The language in which the bot goes on. */
  readonly locale: Locale;
  /** The kinds of what is to be done outside the conversation. */
  readonly effects: readonly string[];
}

/** A person in one conversation with whatever is played against. */
export interface Player {
  /**
   * Does it, and waits for what comes of it.
   *
   * @throws {CannotDo} when it cannot be done; the conversation is then where it was
   */
  readonly do: (deed: Deed) => Promise<Seen>;
}

/** Why a deed cannot be done, in the words of whoever reads the transcript. */
export class CannotDo extends Error {
  override readonly name = 'CannotDo';
}

/** What a turn shows to a person who sees it as it is, and to those who watch. */
export function seenIn({ replies, outcome, session, effects }: Turn): Seen {
  const buttons = replies.flatMap(({ card }) => card.keyboard.flat());
  return {
    texts: replies.map(({ card }) => toPlainText(card)),
    buttons: buttons.map((button) =>
      button.kind === 'link' ? { label: button.label, url: button.url } : { label: button.label },
    ),
    decision: outcome.decision,
    topics: outcome.topics,
    offered: outcome.offered,
    at: outcome.at,
    locale: session.locale,
    effects: effects.map(({ kind }) => kind),
  };
}
