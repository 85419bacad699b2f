import { expect, it } from 'vitest';
import { freshDatabase } from '../../../support/databases.js';
import { startTelegramApi } from '../../../telegram-api/index.js';
import { echo } from './echo.js';
import { createScriptedBot } from './scripted-bot.js';

it('two processes on one database keep Telegram’s limit together', async () => {
  const telegram = await startTelegramApi({ pace: {} });
  const database = await freshDatabase('postgres');
  const options = { library: 'grammy', mode: 'polling', script: echo, telegram, database } as const;
  const bots = [await createScriptedBot(options), await createScriptedBot(options)];
  await Promise.all(bots.map((bot) => bot.start()));
  // Each has heard of the other.
  await new Promise((resolve) => setTimeout(resolve, 1200));
  const questions = [{ text: 'q{n}.', wants: 'said q{n}.' }];
  const report = await telegram.crowd({ people: 150, questions, within: 20_000 });
  await telegram.settles();
  await Promise.all(bots.map((bot) => bot.stop()));
  expect(report).toMatchObject({ asked: 150, unanswered: [] });
  expect(telegram.pace()).toMatchObject({ overall: 0 });
  await telegram.stop();
});
