import { describe, expect, it, onTestFinished } from 'vitest';
import { unlimited } from '../../../../src/channels/telegram/index.js';
import { libraries } from '../../../../src/channels/telegram/library.js';
import { allowedUpdates } from '../../../../src/channels/telegram/update.js';
import { freshDatabase } from '../../../support/databases.js';
import { startTelegramApi, type TelegramApiOptions } from '../../../telegram-api/index.js';
import { echo } from './echo.js';
import { createScriptedBot, secret, webhookUrl } from './scripted-bot.js';

describe.each(libraries)('%s by webhook', (library) => {
  async function start(options: TelegramApiOptions = {}) {
    const telegram = await startTelegramApi(options);
    const bot = await createScriptedBot({
      ...{ library, mode: 'webhook', script: echo, telegram, pace: unlimited },
      database: await freshDatabase('sqlite'),
      flood: { most: 1000, every: 1 },
    });
    await bot.start();
    onTestFinished(async () => {
      await bot.stop();
      await telegram.stop();
    });
    return { ...bot, telegram, wang: telegram.person() };
  }

  it('tells Telegram where to post, with the secret and the kinds of update that it reads', async () => {
    const { telegram } = await start();
    expect(telegram.calls('setWebhook').map(({ parameters }) => parameters)).toEqual([
      {
        url: webhookUrl,
        secret_token: secret,
        max_connections: 100,
        allowed_updates: allowedUpdates,
      },
    ]);
  });

  it('answers an update once that is delivered five times', async () => {
    const { telegram, events, wang } = await start();
    wang.writes('one');
    await wang.sees('said one');
    const [delivery] = telegram.deliveries();
    if (!delivery) throw new Error('nothing was delivered');
    telegram.repeats(delivery.update, 4);
    await expect.poll(() => telegram.deliveries().length).toBe(5);
    await telegram.settles(450);
    expect(telegram.deliveries().map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect([events.length, wang.screens.length]).toEqual([1, 1]);
  });

  it('answers an update once that comes five times at once', async () => {
    const { telegram, events, wang } = await start();
    wang.writes('one');
    const update = telegram.transcript(wang.id)[0]?.update ?? 0;
    telegram.repeats(update, 4);
    await wang.sees('said one');
    await expect.poll(() => telegram.deliveries().length).toBe(5);
    await telegram.settles(450);
    expect([events.length, wang.screens.length]).toEqual([1, 1]);
  });

  it('answers in their order updates that come in any', async () => {
    const { telegram, wang } = await start({ pace: 'off', webhook: { shuffleWithin: 200 } });
    const numbers = Array.from({ length: 40 }, (_, number) => number);
    for (const number of numbers) wang.writes(`${number}.`);
    await wang.sees('said 39.', 10_000);
    await telegram.settles(450);
    const ids = telegram.deliveries().map(({ update }) => update);
    expect(ids).not.toEqual([...ids].sort((a, b) => a - b));
    expect(wang.screens.map(({ text }) => text)).toEqual(
      numbers.map((number) => `said ${number}.`),
    );
  });
});
