import { createApp } from '../../../src/app.js';
import { createTelegram } from '../../../src/channels/telegram/index.js';
import { createMemorySessions } from '../../../src/store/index.js';
import { keepLog } from '../../end-to-end/support/kept-log.js';
import { startTelegramApi } from '../../telegram-api/index.js';
import type { Stage } from './stage.js';
import { createTelegramPlayer, telegramObstacle } from './telegram-player.js';
import { watchHub } from './watched-hub.js';

/**
 * The bot on a Telegram of its own. It keeps to Telegram's 30 messages a second, all people taken
 * together, unless a test takes its pace away.
 */
export const telegramStage: Stage = {
  name: 'telegram',
  obstacle: telegramObstacle,
  open: async (brain) => {
    const telegram = await startTelegramApi();
    const { log, errors } = keepLog();
    const hub = watchHub(createApp({ brain, sessions: createMemorySessions() }));
    const { token, root: apiRoot } = telegram;
    const bot = createTelegram({ token, apiRoot, hub, defaultLocale: 'zh-CN', log });
    await bot.start();
    return {
      enter: (locale) => createTelegramPlayer({ telegram, hub }, locale),
      close: async () => {
        await bot.stop();
        await telegram.stop();
        if (errors.length > 0) throw new Error(`the bot logged:\n${errors.join('\n')}`);
      },
    };
  },
};
