import { unlimited } from '../../src/channels/telegram/index.js';
import { echo } from '../../test/channels/telegram/contract/echo.js';
import { createScriptedBot } from '../../test/channels/telegram/contract/scripted-bot.js';
import { type CrowdReport, startTelegramApi } from '../../test/telegram-api/index.js';

/**
 * How long others wait while one person sends 300 messages at once.
 *
 * @param isSlowed whether who floods is slowed, as the bot does; else all 300 are answered
 */
export async function measureFlood(database: string, isSlowed: boolean): Promise<CrowdReport> {
  const telegram = await startTelegramApi({ pace: 'off' });
  const bot = await createScriptedBot({
    ...{ library: 'grammy', mode: 'polling', script: echo, telegram, database },
    ...(isSlowed ? {} : { pace: unlimited, flood: { most: 1000, every: 1 } }),
  });
  await bot.start();
  const flooder = telegram.person();
  for (let number = 0; number < 300; number++) flooder.writes(`flood ${number}`);
  const questions = [{ text: 'q{n}.', wants: 'said q{n}.' }];
  const report = await telegram.crowd({ people: 10, questions, seconds: 5, pause: 1200 });
  await bot.stop();
  telegram.takeViolations();
  await telegram.stop();
  return report;
}
