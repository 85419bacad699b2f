/** The barest echo bot on grammY, over a webhook: `echo-bot.ts '{"telegram":…,"port":…}'`. */
import { createServer } from 'node:http';
import { Bot, webhookCallback } from 'grammy';

const [settings = '{}'] = process.argv.slice(2);
const { telegram, port } = JSON.parse(settings) as {
  telegram: { token: string; root: string };
  port: number;
};
const bot = new Bot(telegram.token, { client: { apiRoot: telegram.root } });
bot.on('message:text', (context) => context.reply(`said ${context.message.text}`));
await bot.init();
createServer(webhookCallback(bot, 'http')).listen(port, '127.0.0.1');
await bot.api.setWebhook('https://bot.example/telegram/hook', { max_connections: 100 });
process.stdout.write('up\n');
