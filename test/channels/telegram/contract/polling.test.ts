import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { libraries } from '../../../../src/channels/telegram/library.js';
import { allowedUpdates } from '../../../../src/channels/telegram/update.js';
import { freshDatabase } from '../../../support/databases.js';
import { startTelegramApi, type TelegramApi } from '../../../telegram-api/index.js';
import { echo } from './echo.js';
import { createScriptedBot, type ScriptedBot } from './scripted-bot.js';

describe.each(libraries)('%s by polling', (library) => {
  let telegram: TelegramApi;
  let database: string;
  let bots: ScriptedBot[] = [];

  beforeEach(async () => {
    telegram = await startTelegramApi();
    database = await freshDatabase('sqlite');
    bots = [];
  });

  afterEach(async () => {
    await Promise.all(bots.map((bot) => bot.stop()));
    await telegram.stop();
  });

  async function start(): Promise<ScriptedBot> {
    const variant = { library, mode: 'polling' } as const;
    const bot = await createScriptedBot({ ...variant, script: echo, telegram, database });
    bots.push(bot);
    await bot.start();
    return bot;
  }

  async function stop(bot: ScriptedBot): Promise<void> {
    bots = bots.filter((one) => one !== bot);
    await bot.stop();
  }

  it('asks for the kinds of update that it reads', async () => {
    await start();
    await expect.poll(() => telegram.calls('getUpdates').length).toBe(1);
    expect(telegram.calls('getUpdates')[0]?.parameters).toMatchObject({
      allowed_updates: allowedUpdates,
    });
  });

  it('goes on when a stranger fetches updates, and says so', async () => {
    const { lines } = await start();
    const wang = telegram.person();
    await expect.poll(() => telegram.calls('getUpdates').length).toBe(1);
    await fetch(`${telegram.root}/bot${telegram.token}/getUpdates`);
    wang.writes('hi');
    await wang.sees('said hi', 5000);
    expect(lines.join()).toMatch(/warn .*another process fetches the updates/);
  });

  it('says when updates cannot be fetched, and when they can again', async () => {
    telegram.fails('getUpdates', { kind: 'server-error' });
    const { lines } = await start();
    const wang = telegram.person();
    wang.writes('hi');
    await wang.sees('said hi', 5000);
    expect(lines.join()).toMatch(/warn .*502.*cannot be fetched.*info .*fetched again/);
  });

  it('confirms what it fetched, and answers it once', async () => {
    const first = await start();
    const wang = telegram.person();
    wang.writes('hi');
    await wang.sees('said hi');
    await stop(first);
    const { events } = await start();
    await telegram.settles();
    expect(events).toEqual([]);
  });

  it('answers after a quiet week, when numbers begin elsewhere', async () => {
    await start();
    const wang = telegram.person();
    wang.writes('before');
    await wang.sees('said before');
    await telegram.settles();
    telegram.restartsIds(1000);
    wang.writes('after');
    await wang.sees('said after');
  });

  it('waits while another process fetches, and takes over when that one stops', async () => {
    const first = await start();
    const second = await start();
    expect(second.lines.join()).toContain('another process fetches the updates; waiting');
    const wang = telegram.person();
    wang.writes('one');
    await wang.sees('said one');
    expect(telegram.counts().getUpdates).not.toHaveProperty('409');
    await stop(first);
    wang.writes('two');
    await wang.sees('said two', 5000);
    expect([first.events.length, second.events.length]).toEqual([1, 1]);
  });

  it('takes over from one that is dead', async () => {
    const dead = await start();
    await dead.store?.giveLeaseBack('telegram-poll');
    await dead.bot.stop();
    // Its lease is what it leaves behind.
    await dead.store?.lease('telegram-poll', 2000);
    await start();
    const wang = telegram.person();
    wang.writes('hi');
    await wang.sees('said hi', 6000);
  });
});
