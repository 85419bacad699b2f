import type { KnowledgeBase, Locale } from '../../knowledge/index.js';

/** Who reads an update. */
export interface Reader {
  /** The bot's own @name, without the @. */
  readonly username: string;
  /** For people whose client names no language that the bot speaks. */
  readonly defaultLocale: Locale;
  /** Whether `/name` is a command of this bot: in a group it may be for any of the bots. */
  readonly isCommand: (name: string) => boolean;
  /** What is said to somebody who taps a button on another person's card; at most 200. */
  readonly notYours: (locale: Locale) => string;
}

/** What the conversation knows beside topics: see `parseCommand` in src/bot/command.ts. */
const ownCommands = new Set(['start', 'menu', 'help', 'language']);

/** The reader of this moment; cheap, so that each update is read by what the bot knows then. */
export function toReader(
  knowledge: KnowledgeBase,
  { username, defaultLocale }: Pick<Reader, 'username' | 'defaultLocale'>,
): Reader {
  const { topics } = knowledge.in[defaultLocale];
  return {
    username,
    defaultLocale,
    isCommand: (name) => ownCommands.has(name.toLowerCase()) || topics.has(name.toLowerCase()),
    notYours: (locale) => knowledge.in[locale].phrases.not_yours,
  };
}
