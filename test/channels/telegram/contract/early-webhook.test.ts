import { expect, it } from 'vitest';
import { freshDatabase } from '../../../support/databases.js';
import { startTelegramApi } from '../../../telegram-api/index.js';
import { echo } from './echo.js';
import { createScriptedBot } from './scripted-bot.js';

it('a webhook that is posted to before the bot knows its name waits, and hears who calls the bot', async () => {
  const telegram = await startTelegramApi({ webhook: { pause: 10, longestPause: 10 } });
  const database = await freshDatabase('sqlite');
  const options = { library: 'grammy', mode: 'webhook', script: echo, telegram, database } as const;
  const before = await createScriptedBot(options);
  await before.start();
  await before.stop();
  const wang = telegram.person().in(telegram.group());
  wang.writes(`@${telegram.username} one`);
  telegram.fails('getMe', { kind: 'slow', milliseconds: 400 });
  const bot = await createScriptedBot(options);
  await bot.start();
  await wang.sees('said one');
  await telegram.settles(450);
  expect(bot.events).toHaveLength(1);
  await bot.stop();
  await telegram.stop();
});
