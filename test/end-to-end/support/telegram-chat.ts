import { anyWording } from '../../support/any-wording.js';
import { brain } from '../../support/shipped-brain.js';
import { startTelegramBot } from '../../support/telegram-bot.js';
import {
  type Person,
  type Screen,
  startTelegramApi,
  type TelegramApi,
} from '../../telegram-api/index.js';
import { keepLog } from './kept-log.js';

/** Milliseconds that are enough on a machine busy with other tests. */
export const patience = 30_000;

/** Someone at the bot, who reads each answer before doing the next thing. */
export interface Guest {
  readonly person: Person;
  /** Waits until a text is seen that came, or changed, since they last did something. */
  readonly sees: (text: string | RegExp) => Promise<Screen>;
  /** Writes, and waits until a text is seen. */
  readonly writes: (text: string, seen: string | RegExp) => Promise<Screen>;
  /** Sends something else than text, and waits until a text is seen. */
  readonly sends: (content: Readonly<Record<string, unknown>>, seen: string) => Promise<Screen>;
  /** Taps the latest button of that label, and waits until a text is seen. */
  readonly taps: (label: string, seen: string | RegExp) => Promise<Screen>;
}

/** The bot with all that ships, on a Telegram of its own. */
export interface TelegramChat {
  readonly telegram: TelegramApi;
  /** Someone new, whose app is in that language (`zh-hans`). */
  readonly guest: (languageCode: string) => Guest;
  /** Rejects when the bot broke a rule of Telegram's, or logged an error. */
  readonly stop: () => Promise<void>;
}

/** Starts it. */
export async function startTelegramChat(): Promise<TelegramChat> {
  const telegram = await startTelegramApi({ pace: 'off' });
  const { log, errors } = keepLog();
  const stop = await startTelegramBot({ telegram, brain, log });
  return {
    telegram,
    guest: (language_code) => toGuest(telegram.person({ language_code })),
    stop: async () => {
      await telegram.settles();
      await stop();
      await telegram.stop();
      if (errors.length > 0) throw new Error(`the bot logged:\n${errors.join('\n')}`);
    },
  };
}

function toGuest(person: Person): Guest {
  const sees = (text: string | RegExp) =>
    person.sees(typeof text === 'string' ? anyWording(text) : text, patience);
  return {
    person,
    sees,
    writes: (text, seen) => {
      person.writes(text);
      return sees(seen);
    },
    sends: (content, seen) => {
      person.sends(content);
      return sees(seen);
    },
    taps: async (label, seen) => {
      await person.taps(label);
      return sees(seen);
    },
  };
}

/** The labels of a screen's buttons. */
export function labelsOn({ buttons }: Screen): string[] {
  return buttons.flat().map(({ text }) => text);
}
