import { startAnswering } from './answering.js';
import { type App, type AppOptions, createApp } from './app.js';
import type { Brain } from './bot/index.js';
import {
  type Call,
  type FloodLimits,
  type Guest,
  joinBot,
  type Pace,
  telegramPost,
} from './channels/telegram/index.js';
import { createClosers } from './closers.js';
import { keepUp } from './keep-up.js';
import type { Locale } from './knowledge/index.js';
import { loadBrain } from './load-brain.js';
import { createLog, type Log } from './log.js';
import { cacheFolder, shippedContent } from './paths.js';
import { openStore, type Retention } from './store/index.js';

/** How unbind-bot works within another bot. Everything has a default. */
export interface MountOptions {
  /** `sqlite:FILE` or `postgres://…`; `sqlite:data/unbind-bot.sqlite` unless told. */
  readonly databaseUrl?: string;
  /** Another knowledge base than the shipped one. */
  readonly contentDir?: string;
  /** One that is loaded already, which several bots in one process share; `contentDir` says nothing then. */
  readonly brain?: Brain;
  /** For people whose client names no language that the bot speaks; `zh-CN` unless told. */
  readonly defaultLocale?: Locale;
  /**
   * `webhook`: updates may come in any order, and wait for those before them for up to 300 ms.
   * `polling` unless told.
   */
  readonly updates?: 'polling' | 'webhook';
  /** How long things are kept, in milliseconds. */
  readonly retention?: Partial<Retention>;
  /** A pino log; lines of level `warn` and above on standard error unless told. */
  readonly log?: Log;
  /** Telegram's limits unless told. */
  readonly pace?: Pace;
  /** How much one person is answered. */
  readonly flood?: FloodLimits;
  /** Whether a button with such data is unbind-bot's; told by the data's form unless told. */
  readonly isOwnData?: (data: string) => boolean;
  /** How an event is answered: by the bot, unless a test tells another way. */
  readonly answer?: AppOptions['answer'];
}

/** unbind-bot within another bot. */
export interface Mounted {
  readonly app: App;
  /** @returns whether the update was for unbind-bot */
  readonly take: (update: unknown) => Promise<boolean>;
  /** Finishes what was begun and closes the database, within 10 s. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts all of unbind-bot but what fetches updates.
 *
 * @throws {ContentError} {@link StoreError} WrongTokenError
 */
export async function mount(call: Call, options: MountOptions = {}): Promise<Mounted> {
  const { databaseUrl = 'sqlite:data/unbind-bot.sqlite', updates = 'polling', answer } = options;
  const { contentDir = shippedContent, defaultLocale = 'zh-CN', retention = {} } = options;
  const { log = createLog('warn'), pace, flood } = options;
  const closers = createClosers();
  try {
    const brain = options.brain ?? (await loadBrain(contentDir, cacheFolder)).brain;
    const store = await openStore(databaseUrl);
    closers.add(() => store.close());
    const app = createApp({ brain, store, posts: [telegramPost], ...(answer && { answer }) });
    const upkeep = await keepUp(store, retention, log);
    closers.add(upkeep.stop);
    let guest: Guest | null = null;
    const answering = startAnswering(app, () => guest?.wake(), log);
    closers.add(answering.stop);
    const joined = await joinBot(call, {
      ...{ store, log, defaultLocale, brain: app.brain, onAsked: answering.wake },
      isOwnData: options.isOwnData,
      processes: upkeep.processes,
      ...(pace && { pace }),
      ...(flood && { flood }),
    });
    guest = joined;
    closers.add(joined.stop);
    const take = (update: unknown) => joined.take(update, updates === 'polling');
    return { app, take, stop: closers.close };
  } catch (error) {
    await closers.close();
    throw error;
  }
}
