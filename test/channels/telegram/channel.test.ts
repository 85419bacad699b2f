import { expect, it } from 'vitest';
import { freshDatabase } from '../../support/databases.js';
import { startTelegramApi } from '../../telegram-api/index.js';
import { echo } from './contract/echo.js';
import { createScriptedBot } from './contract/scripted-bot.js';

it('an inline query that cannot be understood harms nobody, and is logged without its text', async () => {
  const telegram = await startTelegramApi();
  // A scripted bot has too little of a brain for it, and throws.
  const bot = await createScriptedBot({
    ...{ library: 'grammy', mode: 'polling', script: echo, telegram },
    database: await freshDatabase('sqlite'),
  });
  await bot.start();
  const wang = telegram.person();
  await expect(wang.asks('我的密码是 abc', '', 500)).rejects.toThrow('was not answered');
  wang.writes('one');
  await wang.sees('said one');
  expect(bot.lines.filter((line) => line.startsWith('error'))).toEqual([
    expect.stringMatching(/an inline query could not be answered$/),
  ]);
  expect(bot.lines.join()).not.toContain('abc');
  await bot.stop();
  await telegram.stop();
});
