import { createApp } from './app.js';
import type { Hub } from './channels/receive.js';
import type { Telegram } from './channels/telegram/index.js';
import { createWeb, serveWeb } from './channels/web/index.js';
import type { Config } from './config.js';
import { loadBrain } from './load-brain.js';
import type { Log } from './log.js';
import { cacheFolder } from './paths.js';
import { reloadOnChange } from './reload.js';
import { createMemorySessions } from './store/index.js';

/** The bot, up and running. */
export interface Running {
  /** Where the web chat is opened. */
  readonly address: string;
  /**
   * Resolves when Telegram is connected (at once without a token); rejects with a WrongTokenError
   * when Telegram does not know the token.
   */
  readonly connected: Promise<void>;
  /** Takes nothing more, finishes what was begun, and closes everything. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts the bot: the web chat, and Telegram when there is a token.
 *
 * @throws {ContentError} when the content has an error
 * @throws {ListenError} when the address cannot be served
 * @throws {PageNotBuilt} when the web chat's page is missing
 */
export async function run(config: Config, log: Log): Promise<Running> {
  const { contentDir, defaultLocale } = config;
  const loaded = await loadBrain(contentDir, cacheFolder);
  const app = createApp({ brain: loaded.brain, sessions: createMemorySessions() });
  const telegram = await createTelegram(config, app, log);
  // The last thing that can fail: whatever listens or watches keeps the process alive.
  const web = await serveWeb(createWeb({ hub: app, defaultLocale, log }), config);
  const watch = reloadOnChange(app, loaded, { contentDir, cacheDir: cacheFolder }, log);
  return {
    address: web.address,
    connected: telegram ? telegram.start() : Promise.resolve(),
    stop: async () => {
      await Promise.all([telegram?.stop(), web.close(), watch.close()]);
    },
  };
}

/** Without a token, grammY's 10 MB stay out of memory. */
async function createTelegram(
  { telegram, defaultLocale }: Config,
  hub: Hub,
  log: Log,
): Promise<Telegram | null> {
  if (!telegram) return null;
  const channel = await import('./channels/telegram/index.js');
  return channel.createTelegram({ ...telegram, hub, defaultLocale, log });
}
