import { setTimeout } from 'node:timers/promises';
import { startAnswering } from './answering.js';
import { createApp } from './app.js';
import {
  type ChannelOptions,
  createTelegram,
  type Pace,
  type Telegram,
  telegramPost,
} from './channels/telegram/index.js';
import { createWeb, type Front, serveWeb } from './channels/web/index.js';
import { type Closers, createClosers } from './closers.js';
import type { Config } from './config.js';
import { finishGently } from './intents/index.js';
import { keepUp } from './keep-up.js';
import { loadBrain } from './load-brain.js';
import type { Log } from './log.js';
import { createMetrics } from './metrics.js';
import { cacheFolder } from './paths.js';
import { reloadOnChange } from './reload.js';
import { openStore, type Retention, type Store } from './store/index.js';
import { prepareSieves } from './text/index.js';

/** The bot, up and running. */
export interface Running {
  /** Where the web chat is opened. */
  readonly address: string;
  /**
   * Resolves when Telegram is connected (at once without a token); rejects with a WrongTokenError
   * when Telegram does not know the token.
   */
  readonly connected: Promise<void>;
  /** Takes nothing more, finishes what was begun, and closes everything: within 10 s. */
  readonly stop: () => Promise<void>;
}

/** What a bench may change. */
export interface RunOptions {
  /** For a Bot API server without Telegram's limits. */
  readonly pace?: Pace;
}

/**
 * Starts the bot: the web chat, and Telegram when there is a token.
 *
 * @throws {ContentError} when the content has an error
 * @throws {StoreError} when the database cannot be used
 * @throws {ListenError} when the address cannot be served
 * @throws {PageNotBuilt} when the web chat's page is missing
 */
export async function run(config: Config, log: Log, options: RunOptions = {}): Promise<Running> {
  const closers = createClosers();
  try {
    return await start(config, log, options, closers);
  } catch (error) {
    await closers.close();
    throw error;
  }
}

async function start(
  config: Config,
  log: Log,
  options: RunOptions,
  closers: Closers,
): Promise<Running> {
  const { contentDir, defaultLocale } = config;
  const loaded = await loadBrain(contentDir, cacheFolder);
  const store = await openStore(config.databaseUrl);
  closers.add(() => store.close());
  const metrics = createMetrics(store);
  const app = createApp({ brain: loaded.brain, store, posts: [telegramPost], watch: metrics });
  const upkeep = await keepUp(store, toRetention(config), log);
  closers.add(upkeep.stop);
  let telegram: Telegram | null = null;
  const answering = startAnswering(app, () => telegram?.wake(), log);
  telegram = await createTelegramFor(config, {
    ...{ store, log, defaultLocale, watch: metrics, brain: app.brain, onAsked: answering.wake },
    processes: upkeep.processes,
    ...options,
  });
  closers.add(async () => telegram?.stop());
  closers.add(answering.stop);
  let isStopping = false;
  const isReady = () => !isStopping && isAlive(store);
  const web = createWeb({ hub: app, defaultLocale, log, isReady, metrics });
  const serving = await serveWeb(web, config, frontOf(config, telegram));
  closers.add(serving.close);
  const watch = reloadOnChange(app, loaded, { contentDir, cacheDir: cacheFolder }, log);
  closers.add(watch.close);
  // A start has no use for it, and the first person has.
  void finishGently(prepareSieves());
  return {
    address: serving.address,
    connected: telegram ? telegram.start() : Promise.resolve(),
    stop: () => {
      isStopping = true;
      return closers.close();
    },
  };
}

async function createTelegramFor(
  { telegram }: Config,
  options: ChannelOptions,
): Promise<Telegram | null> {
  return telegram && createTelegram({ ...telegram, ...options });
}

/** The webhook is served beside the web chat. */
function frontOf({ telegram: config }: Config, telegram: Telegram | null): Front | null {
  if (config?.mode !== 'webhook' || !telegram?.webhook) return null;
  return { path: new URL(config.url).pathname, handle: telegram.webhook };
}

const day = 24 * 60 * 60 * 1000;

function toRetention({ keep }: Config): Partial<Retention> {
  return { texts: keep.texts * day, sessions: keep.sessions * day };
}

/** Whoever asks whether the bot is ready does not wait for longer, in milliseconds. */
const patience = 3000;

const isAlive = (store: Store): Promise<boolean> =>
  Promise.race([
    store.check().then(
      () => true,
      () => false,
    ),
    setTimeout(patience, false, { ref: false }),
  ]);
