/**
 * A bot of your own on grammY, with unbind-bot in it: `BOT_TOKEN=… npx tsx examples/grammy.ts`.
 *
 * Your handlers come first; what they leave is unbind-bot's; and what that leaves comes last.
 */
import { Bot } from 'grammy';
import { unbindBot } from 'unbind-bot/grammy';

const { BOT_TOKEN = '', API_ROOT = 'https://api.telegram.org', DATABASE_URL } = process.env;
const bot = new Bot(BOT_TOKEN, { client: { apiRoot: API_ROOT } });
const unbind = await unbindBot({
  api: bot.api,
  ...(DATABASE_URL !== undefined && { databaseUrl: DATABASE_URL }),
});

bot.command('orders', (context) => context.reply('You have no orders.'));
bot.use(unbind);
bot.on('callback_query', (context) => context.answerCallbackQuery('That button is mine.'));

process.once('SIGTERM', async () => {
  await bot.stop();
  await unbind.stop();
});
await bot.start({ onStart: () => void process.stdout.write('up\n') });
