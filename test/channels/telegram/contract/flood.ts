import { type CrowdReport, startTelegramApi } from '../../../telegram-api/index.js';
import { echo } from './echo.js';
import { createScriptedBot, type ScriptedOptions } from './scripted-bot.js';

/** What is made of a flood, and of the others. */
export type FloodOptions = Pick<ScriptedOptions, 'database' | 'pace' | 'flood'> & {
  /** For how long the others ask, and how long each pauses in between; once each unless told. */
  readonly others?: { readonly seconds: number; readonly pause: number };
};

/** How the others were answered, and how much was said to who floods until then. */
export type FloodReport = CrowdReport & { readonly flooded: number };

/** One person sends 300 messages at once, and ten others ask. */
export async function flood({ others, ...options }: FloodOptions): Promise<FloodReport> {
  const telegram = await startTelegramApi({ pace: 'off' });
  const bot = await createScriptedBot({
    ...{ library: 'grammy', mode: 'polling', script: echo, telegram },
    ...options,
  });
  await bot.start();
  const flooder = telegram.person();
  for (let number = 0; number < 300; number++) flooder.writes(`flood ${number}`);
  const questions = [{ text: 'q{n}.', wants: 'said q{n}.' }];
  const report = await telegram.crowd({ people: 10, questions, ...others });
  const flooded = flooder.screens.length;
  await bot.stop();
  telegram.takeViolations();
  await telegram.stop();
  return { ...report, flooded };
}
