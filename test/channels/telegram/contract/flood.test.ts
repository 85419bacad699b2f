import { expect, it } from 'vitest';
import { unlimited } from '../../../../src/channels/telegram/index.js';
import { freshDatabase } from '../../../support/databases.js';
import { startTelegramApi } from '../../../telegram-api/index.js';
import { echo } from './echo.js';
import { createScriptedBot } from './scripted-bot.js';

it.each([
  ['slowed', {}],
  ['answered in full', { pace: unlimited, flood: { most: 1000, every: 1 } }],
])(
  '300 messages of one person at once, %s, keep nobody waiting for a second',
  async (_, more) => {
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
    const { latency, unanswered } = await telegram.crowd({
      people: 10,
      questions,
      seconds: 3,
      pause: 1200,
    });
    expect(unanswered).toEqual([]);
    expect(latency.p99).toBeLessThan(1000);
    await bot.stop();
    telegram.takeViolations();
    await telegram.stop();
  },
  30_000,
);
