import { describe, expect, it, onTestFinished } from 'vitest';
import { unlimited } from '../../../../src/channels/telegram/index.js';
import { libraries } from '../../../../src/channels/telegram/library.js';
import { allowedUpdates } from '../../../../src/channels/telegram/update.js';
import { runRaw } from '../../../store/support/raw.js';
import { freshDatabase } from '../../../support/databases.js';
import { startTelegramApi, type TelegramApiOptions } from '../../../telegram-api/index.js';
import { echo } from './echo.js';
import { createScriptedBot, type ScriptedOptions, secret, webhookUrl } from './scripted-bot.js';

describe.each(libraries)('%s by webhook', (library) => {
  async function start(options: TelegramApiOptions = {}, more: Partial<ScriptedOptions> = {}) {
    const telegram = await startTelegramApi(options);
    const database = await freshDatabase('sqlite');
    const bot = await createScriptedBot({
      ...{ library, mode: 'webhook', script: echo, telegram, pace: unlimited, database },
      flood: { most: 1000, every: 1 },
      ...more,
    });
    await bot.start();
    onTestFinished(async () => {
      await bot.stop();
      await telegram.stop();
    });
    return { ...bot, database, telegram, wang: telegram.person() };
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

  it('takes nothing while the store fails, and answers when Telegram comes again', async () => {
    const { telegram, database, lines, wang } = await start();
    await runRaw(database, 'alter table inbox rename to away');
    wang.writes('one');
    await expect.poll(() => telegram.deliveries().map(({ status }) => status)).toEqual([503]);
    await runRaw(database, 'alter table away rename to inbox');
    await wang.sees('said one', 6000);
    const [first, second] = telegram.deliveries();
    expect(second).toMatchObject({ status: 200, attempt: 2 });
    // As Retry-After asked.
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(1990);
    expect(lines.join()).toMatch(/error .*an update was not stored/);
  });

  it('answers in their order updates that come in any', async () => {
    // How long they wait for each other is for the store's tests: here nobody is in a hurry.
    let now = Date.now();
    const clock = () => now;
    const { telegram, wang } = await start(
      { pace: 'off', webhook: { shuffleWithin: 100 } },
      { clock },
    );
    const numbers = Array.from({ length: 24 }, (_, number) => number);
    for (const number of numbers) wang.writes(`${number}.`);
    // On a busy machine one may have to be posted twice.
    const taken = () => telegram.deliveries().filter(({ status }) => status === 200);
    await expect.poll(() => taken().length, { timeout: 10_000 }).toBe(24);
    const ids = taken().map(({ update }) => update);
    expect(ids).not.toEqual([...ids].sort((a, b) => a - b));
    now += 301;
    await wang.sees('said 23.', 10_000);
    expect(wang.screens.map(({ text }) => text)).toEqual(
      numbers.map((number) => `said ${number}.`),
    );
  });
});

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
