import type { Reply } from '../../bot/card.js';
import type { Locale } from '../../knowledge/locale.js';
import type { Phrases } from '../../knowledge/phrases.js';

/**
 * What the page and the server say to each other, in JSON. Types only: the page compiles this file
 * too, so it may import nothing that needs Node.
 */

/** What a person did on the page. */
export type SentEvent =
  | { readonly kind: 'started'; readonly payload?: string; readonly locale: Locale }
  | { readonly kind: 'said'; readonly text: string; readonly locale: Locale }
  | { readonly kind: 'pressed'; readonly data: string; readonly locale: Locale };

/** The body of `POST /api/messages`. `conversation` is a random UUID, and the only key to the talk. */
export interface Message {
  readonly conversation: string;
  readonly event: SentEvent;
}

/** The answer to a message. `locale` is the language in which the bot goes on. */
export interface Answer {
  readonly replies: readonly Reply[];
  readonly locale: Locale;
}

/** A language to choose, its own name, and the packed action that chooses it. */
export interface Language {
  readonly locale: Locale;
  readonly name: string;
  readonly action: string;
}

/** The answer to `GET /api/interface`: what the page itself says, in one language. */
export interface Interface {
  readonly locale: Locale;
  readonly phrases: Phrases['page'];
  readonly languages: readonly Language[];
  /** The most UTF-16 units that a person can say at once. */
  readonly maxTextUnits: number;
}

/** The body of every answer that is not a success. */
export interface Refusal {
  readonly error: string;
}
