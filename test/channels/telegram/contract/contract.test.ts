import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WrongTokenError } from '../../../../src/channels/telegram/index.js';
import { freshDatabase } from '../../../support/databases.js';
import { startTelegramApi, type TelegramApi } from '../../../telegram-api/index.js';
import { echo, put, say } from './echo.js';
import {
  createScriptedBot,
  type Script,
  type ScriptedBot,
  type Variant,
  variants,
} from './scripted-bot.js';

describe.each(variants)('$library by $mode', (variant) => {
  contract(variant);
});

function contract(variant: Variant): void {
  let telegram: TelegramApi;
  let database: string;
  let bot: ScriptedBot | null;

  beforeEach(async () => {
    telegram = await startTelegramApi();
    database = await freshDatabase('sqlite');
    bot = null;
  });

  afterEach(async () => {
    await bot?.stop();
    await telegram.stop();
  });

  /** A lone webhook waits 300 ms for those that may come before it. */
  const settles = () => telegram.settles(variant.mode === 'webhook' ? 450 : 200);

  async function create(script: Script = echo, token = telegram.token): Promise<ScriptedBot> {
    bot = await createScriptedBot({ ...variant, script, token, telegram, database });
    return bot;
  }

  async function start(script: Script = echo) {
    const created = await create(script);
    await created.start();
    return { ...created, wang: telegram.person({ language_code: 'zh-hans' }) };
  }

  describe('a conversation', () => {
    it('answers a deep link and a message', async () => {
      const { wang } = await start();
      wang.writes('/start unbind_email');
      await wang.sees('started unbind_email');
      wang.writes('怎么解绑 <b> & "这个"');
      await wang.sees('said 怎么解绑 <b> & "这个"');
      wang.sends({ dice: { emoji: '🎲', value: 3 } });
      await wang.sees('sent other');
      expect(wang.screens).toHaveLength(3);
    });

    it('steps through a card in place, and answers every tap first', async () => {
      const { wang } = await start();
      wang.writes('/start');
      await wang.sees('started');
      await wang.taps('→a');
      expect(await wang.sees('now a')).toMatchObject({ edited: true });
      await wang.taps('→b');
      await wang.sees('now b');
      expect(wang.screens).toHaveLength(1);
      const methods = telegram.calls().map(({ method }) => method);
      const taps = methods.filter((method) => /answer|edit/.test(method));
      expect(taps.slice(0, 2)).toEqual(['answerCallbackQuery', 'editMessageText']);
    });

    it('makes no edit that would change nothing', async () => {
      const { wang } = await start();
      wang.writes('/start');
      await wang.sees('started');
      await Promise.all([wang.taps('→a'), wang.taps('→a'), wang.taps('→a')]);
      await wang.sees('now a');
      await settles();
      await wang.taps('→a');
      await settles();
      expect(telegram.calls('editMessageText')).toHaveLength(1);
    });

    it('obeys the last of two taps on what was shown before either', async () => {
      const { wang } = await start();
      wang.writes('/start');
      await wang.sees('started');
      await wang.taps('→a');
      await wang.sees('now a');
      await Promise.all([wang.taps('→b'), wang.taps('→a')]);
      await settles();
      expect(wang.screen.text).toBe('now a');
    });

    it('goes back to what another process showed in the meantime', async () => {
      const { wang } = await start();
      wang.writes('/start');
      await wang.sees('started');
      await wang.taps('→a');
      const { id: message_id } = await wang.sees('now a');
      // Telegram's dates have seconds.
      await sleep(1100);
      const reply_markup = { inline_keyboard: [[{ text: 'again', callback_data: '→a' }]] };
      const headers = { 'content-type': 'application/json' };
      const body = JSON.stringify({ chat_id: wang.id, message_id, text: 'other', reply_markup });
      const url = `${telegram.root}/bot${telegram.token}/editMessageText`;
      await fetch(url, { method: 'POST', headers, body });
      await wang.taps('again');
      await wang.sees('now a');
    });

    it('sends anew what cannot be edited', async () => {
      const { wang } = await start();
      wang.writes('/start');
      await wang.sees('started');
      await wang.taps('→a', { inaccessible: true });
      expect(await wang.sees('now a')).toMatchObject({ edited: false });
      const tapped = wang.taps('→b');
      wang.deletes();
      await tapped;
      expect(await wang.sees('now b')).toMatchObject({ edited: false });
    });

    it('takes "not modified" for success', async () => {
      const { wang, lines } = await start();
      wang.writes('/start');
      await wang.sees('started');
      const description = 'Bad Request: message is not modified: specified new message content …';
      telegram.fails('editMessageText', { kind: 'refused', code: 400, description });
      await wang.taps('→a');
      await settles();
      expect(wang.screens).toHaveLength(1);
      expect(lines.filter((line) => /^(warn|error)/.test(line))).toEqual([]);
    });

    it('sends several replies in order, and replaces with the first only', async () => {
      const { wang } = await start((event) =>
        event.kind === 'pressed' ? [put('one'), put('two'), say('three')] : [say('zero', 'go')],
      );
      wang.writes('hi');
      await wang.sees('zero');
      await wang.taps('go');
      await wang.sees('three');
      expect(wang.screens.map(({ text }) => text)).toEqual(['one', 'two', 'three']);
    });

    it('takes any data for a press', async () => {
      const { wang, events } = await start();
      wang.writes('/start');
      await wang.sees('started');
      await wang.forges('→伪造');
      await wang.sees('now 伪造');
      await settles();
      expect(events).toHaveLength(2);
    });

    it('does not let one person wait for another', async () => {
      const { wang } = await start();
      const li = telegram.person();
      telegram.fails('sendMessage', { kind: 'slow', milliseconds: 1500 }, { chat: wang.id });
      wang.writes('slow');
      li.writes('fast');
      await li.sees('said fast', 1200);
      expect(wang.screens).toEqual([]);
      await wang.sees('said slow');
    });

    it('keeps the order of one person', async () => {
      const { wang } = await start();
      for (let number = 0; number < 8; number++) wang.writes(`${number}.`);
      await wang.sees('said 7.', 10_000);
      expect(wang.screens.map(({ text }) => text)).toEqual(
        [0, 1, 2, 3, 4, 5, 6, 7].map((number) => `said ${number}.`),
      );
    });

    it('stays under 30 messages a second', async () => {
      await start();
      const people = Array.from({ length: 60 }, () => telegram.person());
      for (const person of people) person.writes('hi');
      await Promise.all(people.map((person) => person.sees('said hi', 5000)));
    });

    it('stays under 30 messages a second when many had to wait for a slow call', async () => {
      await start();
      telegram.fails('sendMessage', { kind: 'slow', milliseconds: 400 }, { times: 3 });
      const people = Array.from({ length: 60 }, () => telegram.person());
      for (const person of people) person.writes('hi');
      await Promise.all(people.map((person) => person.sees('said hi', 7000)));
    }, 10_000);
  });

  describe('trouble', () => {
    it('a 429 parks its chat and lets the others go on', async () => {
      const { wang } = await start();
      const li = telegram.person();
      telegram.fails(
        'sendMessage',
        { kind: 'too-many-requests', retryAfter: 1 },
        { chat: wang.id },
      );
      wang.writes('one');
      wang.writes('two');
      li.writes('fast');
      await li.sees('said fast', 900);
      expect(wang.screens).toEqual([]);
      await wang.sees('said two');
      expect(wang.screens.map(({ text }) => text)).toEqual(['said one', 'said two']);
    });

    it('server errors and broken connections are tried again', async () => {
      const { wang } = await start();
      telegram.fails('sendMessage', { kind: 'server-error' });
      telegram.fails('sendMessage', { kind: 'reset' });
      wang.writes('hi');
      await wang.sees('said hi');
      telegram.fails('answerCallbackQuery', { kind: 'reset' });
      await wang.taps('→a');
      await wang.sees('now a');
      expect(wang.screens).toHaveLength(1);
    });

    it('a person who blocks the bot is no error', async () => {
      const { wang, lines } = await start();
      wang.writes('hi');
      wang.blocks();
      await settles();
      expect(lines.filter((line) => /^(warn|error)/.test(line))).toEqual([]);
      wang.blocks(false);
      wang.writes('again');
      await wang.sees('said again');
    });

    it('a tap that is too old to answer is handled all the same', async () => {
      const { wang, lines } = await start();
      wang.writes('/start');
      await wang.sees('started');
      const description =
        'Bad Request: query is too old and response timeout expired or query ID is invalid';
      telegram.fails('answerCallbackQuery', { kind: 'refused', code: 400, description });
      void wang.taps('→a');
      await wang.sees('now a');
      expect(lines.filter((line) => /^(warn|error)/.test(line))).toEqual([]);
      await bot?.stop();
      bot = null;
      await expect(telegram.stop()).rejects.toThrow('1 taps were not answered');
    });

    it('a conversation that fails is logged without what was said, and the tap is answered', async () => {
      const { wang, lines } = await start((event) => {
        if (event.kind === 'pressed' || (event.kind === 'said' && event.text.includes('boom')))
          throw new Error(`boom ${event.kind === 'said' ? event.text : event.data}`);
        return echo(event);
      });
      wang.writes('boom this is private');
      wang.writes('fine');
      await wang.sees('said fine');
      await wang.taps('→a');
      await settles();
      const errors = lines.filter((line) => line.startsWith('error'));
      expect(errors).toHaveLength(2);
      expect(lines.join()).not.toMatch(/private|→a/);
      expect(lines.join()).not.toContain(telegram.token);
    });

    it('a message that Telegram refuses is logged without what was said', async () => {
      const { wang, lines } = await start();
      const description = 'Bad Request: can\'t parse entities: Unsupported start tag "secret"';
      telegram.fails('sendMessage', { kind: 'refused', code: 400, description });
      wang.writes('secret');
      await settles();
      expect(lines.join()).toMatch(/error .*400 Bad Request.*can never be delivered/);
      expect(lines.join()).not.toContain('secret');
    });
  });

  // The library fetches, and tells Telegram of the bot.
  describe.skipIf(variant.mode === 'mounted')('start', () => {
    it('rejects with one clear line for a wrong token', async () => {
      const { bot } = await create(echo, '7000000001:wrong');
      const error = await bot.start().catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(WrongTokenError);
      expect(String(error)).toMatch(
        /^WrongTokenError: Telegram does not accept .*\(401\).*BotFather/,
      );
      expect(String(error)).not.toMatch(/\n|wrong/);
    });

    it('waits until Telegram can be reached', async () => {
      telegram.fails('getMe', { kind: 'reset' });
      telegram.fails('getMe', { kind: 'server-error' });
      const { lines } = await start();
      expect(lines.filter((line) => line.startsWith('warn'))).toEqual([
        expect.stringMatching(/ECONNRESET.*cannot be reached yet/),
        expect.stringMatching(/502.*cannot be reached yet/),
      ]);
    });

    it('tells Telegram its commands and descriptions in every language', async () => {
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

    it('does not wait for its profile, nor fail with it', async () => {
      telegram.fails('setMyCommands', { kind: 'too-many-requests', retryAfter: 2 });
      telegram.fails('setMyDescription', { kind: 'refused', code: 400, description: 'no' });
      const { wang, lines } = await start();
      wang.writes('hi');
      await wang.sees('said hi', 1500);
      expect(telegram.calls('setMyDescription')).toEqual([]);
      await expect
        .poll(() => telegram.calls('setMyShortDescription').length, { timeout: 4000 })
        .toBe(3);
      expect(lines.join()).toMatch(/warn .*setMyDescription.*profile is not up to date/);
    });
  });

  describe.skipIf(variant.mode === 'mounted')('stop', () => {
    it('finishes what was begun', async () => {
      const { wang, bot } = await start();
      telegram.fails('sendMessage', { kind: 'slow', milliseconds: 200 });
      wang.writes('hi');
      await expect.poll(() => telegram.calls('sendMessage').length).toBe(1);
      await bot.stop();
      expect(wang.screen.text).toBe('said hi');
    });

    it('does not wait for a chat that is parked', async () => {
      const { wang, bot } = await start();
      telegram.fails('sendMessage', { kind: 'too-many-requests', retryAfter: 60 });
      wang.writes('hi');
      await settles();
      const began = performance.now();
      await bot.stop();
      expect(performance.now() - began).toBeLessThan(2000);
    }, 10_000);

    it('ends a start that is still trying', async () => {
      telegram.fails('getMe', { kind: 'reset' }, { times: 50 });
      const { bot } = await create();
      const starting = bot.start();
      await expect.poll(() => telegram.calls('getMe').length).toBe(1);
      await bot.stop();
      await starting;
    });

    it('does nothing before a start', async () => {
      await (await create()).stop();
      bot = null;
      expect(telegram.calls()).toEqual([]);
    });
  });
}
