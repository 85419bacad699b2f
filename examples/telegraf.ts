/**
 * A bot of your own on Telegraf, with unbind-bot in it: `BOT_TOKEN=… npx tsx examples/telegraf.ts`.
 *
 * Your handlers come first; what they leave is unbind-bot's; and what that leaves comes last.
 */
import { Telegraf } from 'telegraf';
import { unbindBot } from 'unbind-bot/telegraf';

const { BOT_TOKEN = '', API_ROOT = 'https://api.telegram.org', DATABASE_URL } = process.env;
const bot = new Telegraf(BOT_TOKEN, { telegram: { apiRoot: API_ROOT } });
const unbind = await unbindBot({
  telegram: bot.telegram,
  ...(DATABASE_URL !== undefined && { databaseUrl: DATABASE_URL }),
});

bot.command('orders', (context) => context.reply('You have no orders.'));
bot.use(unbind);
bot.on('callback_query', (context) => context.answerCbQuery('That button is mine.'));

process.once('SIGTERM', async () => {
  bot.stop('SIGTERM');
  await unbind.stop();
});
await bot.launch(() => void process.stdout.write('up\n'));
