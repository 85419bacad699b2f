import { describe, expect, it } from 'vitest';
import { unlimited } from '../../../../src/channels/telegram/index.js';
import { freshDatabase } from '../../../support/databases.js';
import { startTelegramApi } from '../../../telegram-api/index.js';
import { echo } from './echo.js';
import { createScriptedBot, ownBots } from './scripted-bot.js';

const questions = ['a', 'b', 'c', 'd', 'e'].map((name) => ({
  text: `${name}{n}.`,
  wants: `said ${name}{n}.`,
}));

describe.each(ownBots)('$library by $mode, where every fifth call goes wrong', (variant) => {
  it('answers 40 people × 5 questions, all of them and in order', async () => {
    const telegram = await startTelegramApi({
      pace: 'off',
      taps: { answerWithin: 15_000 },
      faults: { share: 0.2, hang: 1500 },
      webhook: { duplicates: 0.2, shuffleWithin: 150 },
    });
    const database = await freshDatabase('sqlite');
    const options = { ...variant, script: echo, telegram, database, pace: unlimited };
    const bot = await createScriptedBot(options);
    await bot.start();
    const manner = variant.mode === 'webhook' ? 'in-turn' : 'at-once';
    const report = await telegram.crowd({ people: 40, questions, manner, within: 60_000 });
    telegram.failsByChance(null);
    await telegram.settles(500, 20_000);
    await bot.stop();
    expect(report).toMatchObject({ asked: 200, unanswered: [], outOfOrder: [], twice: [] });
    await telegram.stop();
  }, 600_000);
});
