import { describe } from 'vitest';
import { WrongTokenError } from '../../../../src/channels/telegram/index.js';
import { echo } from './echo.js';
import { ownBots } from './scripted-bot.js';
import { itOn } from './stage.js';

describe.concurrent.each(ownBots)('$library by $mode', (variant) => {
  const it = itOn(variant);

  it('rejects with one clear line for a wrong token', async ({ stage: { create }, expect }) => {
    const { bot } = await create(echo, '7000000001:wrong');
    const error = await bot.start().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(WrongTokenError);
    expect(String(error)).toMatch(
      /^WrongTokenError: Telegram does not accept .*\(401\).*BotFather/,
    );
    expect(String(error)).not.toMatch(/\n|wrong/);
  });

  it('waits until Telegram can be reached', async ({ stage: { start, telegram }, expect }) => {
    telegram.fails('getMe', { kind: 'reset' });
    telegram.fails('getMe', { kind: 'server-error' });
    const { lines } = await start();
    expect(lines.filter((line) => line.startsWith('warn'))).toEqual([
      expect.stringMatching(/ECONNRESET.*cannot be reached yet/),
      expect.stringMatching(/502.*cannot be reached yet/),
    ]);
  });

  it('tells Telegram its commands and descriptions in every language', async ({
    stage: { start, telegram },
    expect,
  }) => {
    await start();
    await expect.poll(() => telegram.calls('setMyShortDescription').length).toBe(3);
    for (const [language, locale] of [
      [undefined, 'zh-CN'],
      ['zh', 'zh-CN'],
      ['en', 'en'],
    ] as const) {
      expect(telegram.profile('commands', language)).toEqual([
        { command: 'start', description: `start in ${locale}` },
        { command: 'menu', description: `menu in ${locale}` },
        { command: 'unbind_phone', description: `unbind_phone in ${locale}` },
        { command: 'language', description: `language in ${locale}` },
        { command: 'human', description: `human in ${locale}` },
      ]);
      expect(telegram.profile('description', language)).toBe(`description in ${locale}`);
      expect(telegram.profile('short_description', language)).toBe(`short in ${locale}`);
    }
  });

  it('does not wait for its profile, nor fail with it', async ({
    stage: { start, telegram },
    expect,
  }) => {
    telegram.fails('setMyCommands', { kind: 'too-many-requests', retryAfter: 5 });
    telegram.fails('setMyDescription', { kind: 'refused', code: 400, description: 'no' });
    const { wang, lines } = await start();
    wang.writes('hi');
    await wang.sees('said hi', 4500);
    expect(telegram.calls('setMyDescription')).toEqual([]);
    await expect
      .poll(() => telegram.calls('setMyShortDescription').length, { timeout: 15_000 })
      .toBe(3);
    expect(lines.join()).toMatch(/warn .*setMyDescription.*profile is not up to date/);
  });
});
