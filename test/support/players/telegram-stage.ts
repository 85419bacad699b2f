import { keepLog } from '../../end-to-end/support/kept-log.js';
import { startTelegramApi } from '../../telegram-api/index.js';
import { startTelegramBot } from '../telegram-bot.js';
import type { Stage } from './stage.js';
import { createTelegramPlayer, telegramObstacle } from './telegram-player.js';
import { watchTurns } from './turn-watch.js';

/** The bot on a Telegram of its own, without Telegram's pace: a thousand turns would take 40 s. */
export const telegramStage: Stage = {
  name: 'telegram',
  obstacle: telegramObstacle,
  open: async (brain) => {
    const telegram = await startTelegramApi({ pace: 'off' });
    const { log, errors } = keepLog();
    const turns = watchTurns(true);
    const { turned: onTurn, delivered: onDelivered } = turns;
    const stop = await startTelegramBot({ telegram, brain, log, onTurn, onDelivered });
    return {
      enter: (locale) => createTelegramPlayer({ telegram, turns }, locale),
      close: async () => {
        await stop();
        await telegram.stop();
        if (errors.length > 0) throw new Error(`the bot logged:\n${errors.join('\n')}`);
      },
    };
  },
};
