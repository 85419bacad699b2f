import { expect, it } from 'vitest';
import { unlimited } from '../../../../src/channels/telegram/index.js';
import { freshDatabase } from '../../../support/databases.js';
import { startTelegramApi } from '../../../telegram-api/index.js';
import { echo } from './echo.js';
import { createScriptedBot, type ScriptedOptions } from './scripted-bot.js';

/** 300 messages of one person at once, and ten others who ask. How long they wait: `bench:telegram`. */
async function flood(more: Pick<ScriptedOptions, 'pace' | 'flood'>) {
  const telegram = await startTelegramApi({ pace: 'off' });
  const bot = await createScriptedBot({
    ...{ library: 'grammy', mode: 'polling', script: echo, telegram },
    database: await freshDatabase('sqlite'),
    ...more,
  });
  await bot.start();
  const flooder = telegram.person();
  for (let number = 0; number < 300; number++) flooder.writes(`flood ${number}`);
  const questions = [{ text: 'q{n}.', wants: 'said q{n}.' }];
  const { unanswered } = await telegram.crowd({ people: 10, questions });
  const flooded = flooder.screens.length;
  await bot.stop();
  telegram.takeViolations();
  await telegram.stop();
  return { unanswered, flooded };
}

it('others are answered while somebody who sends 300 messages at once is slowed', async () => {
  const { unanswered, flooded } = await flood({});
  expect(unanswered).toEqual([]);
  expect(flooded).toBeLessThan(25);
});

it('others are answered before all 300 messages of one person are, were nobody slowed', async () => {
  const { unanswered, flooded } = await flood({
    pace: unlimited,
    flood: { most: 1000, every: 1 },
  });
  expect(unanswered).toEqual([]);
  expect(flooded).toBeLessThan(300);
});
