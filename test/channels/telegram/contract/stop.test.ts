import { describe } from 'vitest';
import { ownBots } from './scripted-bot.js';
import { itOn } from './stage.js';

describe.concurrent.each(ownBots)('$library by $mode', (variant) => {
  const it = itOn(variant);

  it('finishes what was begun', async ({ stage: { start, telegram }, expect }) => {
    const { wang, bot } = await start();
    telegram.fails('sendMessage', { kind: 'slow', milliseconds: 200 });
    wang.writes('hi');
    await expect.poll(() => telegram.calls('sendMessage').length).toBe(1);
    await bot.stop();
    expect(wang.screen.text).toBe('said hi');
  });

  it('does not wait for a chat that is parked', async ({
    stage: { start, settles, telegram },
    expect,
  }) => {
    const { wang, bot } = await start();
    telegram.fails('sendMessage', { kind: 'too-many-requests', retryAfter: 60 });
    wang.writes('hi');
    await settles();
    const began = performance.now();
    await bot.stop();
    expect(performance.now() - began).toBeLessThan(8000);
  });

  it('ends a start that is still trying', async ({ stage: { create, telegram }, expect }) => {
    telegram.fails('getMe', { kind: 'reset' }, { times: 50 });
    const { bot } = await create();
    const starting = bot.start();
    await expect.poll(() => telegram.calls('getMe').length).toBe(1);
    await bot.stop();
    await starting;
  });

  it('does nothing before a start', async ({ stage: { create, telegram }, expect }) => {
    await (await create()).bot.stop();
    expect(telegram.calls()).toEqual([]);
  });
});
