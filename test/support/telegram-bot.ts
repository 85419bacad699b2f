import { startAnswering } from '../../src/answering.js';
import { createApp } from '../../src/app.js';
import type { Brain, Turn } from '../../src/bot/index.js';
import {
  createTelegram,
  type Log,
  type Telegram,
  telegramPost,
  unlimited,
} from '../../src/channels/telegram/index.js';
import { unwatched } from '../../src/channels/telegram/watch.js';
import { keepUp } from '../../src/keep-up.js';
import { openStore } from '../../src/store/index.js';
import type { TelegramApi } from '../telegram-api/index.js';

/** The bot with all its parts on a fake Telegram, whose limits it need not keep. */
export interface BotOptions {
  readonly telegram: TelegramApi;
  readonly brain: Brain;
  readonly log: Log;
  readonly onTurn?: (conversation: string, turn: Turn) => void;
  readonly onDelivered?: (conversation: string) => void;
}

/** Nobody in these tests is too fast. */
const flood = { most: 1_000_000, every: 1 };

/** Starts it; everything it remembers is gone with it. */
export async function startTelegramBot(options: BotOptions): Promise<() => Promise<void>> {
  const { telegram, brain, log, onTurn = () => {}, onDelivered = () => {} } = options;
  const store = await openStore('sqlite::memory:');
  const ignore = () => undefined;
  const watch = { ...unwatched, turned: onTurn, damaged: ignore, delivered: onDelivered };
  const app = createApp({ brain, store, posts: [telegramPost], watch });
  const upkeep = await keepUp(store, {}, log);
  let bot: Telegram | null = null;
  const answering = startAnswering(app, () => bot?.wake(), log);
  bot = await createTelegram({
    ...{ token: telegram.token, apiRoot: telegram.root, library: 'grammy', mode: 'polling' },
    ...{ store, log, watch, flood, brain: app.brain, onAsked: answering.wake },
    defaultLocale: 'zh-CN',
    pace: unlimited,
  });
  const running = bot;
  await running.start();
  return async () => {
    await answering.stop();
    await running.stop();
    await upkeep.stop();
    await store.close();
  };
}
