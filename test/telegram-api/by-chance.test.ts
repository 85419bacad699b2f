import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { startTelegramApi, type TelegramApi, type TelegramApiOptions } from './index.js';
import { type Caller, createCaller } from './support/caller.js';

let telegram: TelegramApi;
let call: Caller;

async function start(options: TelegramApiOptions) {
  telegram = await startTelegramApi(options);
  call = createCaller(telegram);
  const wang = telegram.person();
  wang.writes('hi');
  return wang;
}

afterEach(() => telegram.stop());

const outcome = (calling: Promise<unknown>) =>
  calling.then(
    (reply) => JSON.stringify(reply),
    (error: unknown) => String(error),
  );

describe('faults by chance', () => {
  const faults = { share: 0.5, hang: 5, slow: 5 };

  it('come as often as told, and again with the same seed', async () => {
    const runs: unknown[] = [];
    for (let run = 0; run < 2; run++) {
      await start({ seed: 9, pace: 'off', faults });
      for (let count = 0; count < 60; count++) await outcome(call('getMe'));
      runs.push(telegram.calls().map(({ answer }) => [answer?.status, answer?.fault]));
      telegram.takeViolations();
      await telegram.stop();
    }
    expect(runs[0]).toEqual(runs[1]);
    const kinds = new Set((runs[0] as [unknown, string?][]).map(([, fault]) => fault));
    expect(kinds.size).toBe(8);
    await start({});
  });

  it.each([
    ['reset', 'fetch failed', 0],
    ['lost-answer', 'fetch failed', 1],
    ['malformed', 'SyntaxError', 1],
    ['too-many-requests', 'retry_after', 0],
    ['slow', '"ok":true', 1],
    ['server-error', /SyntaxError|Bad Gateway|Internal Server Error/, 0],
  ] as const)('%s', async (kind, said, sent) => {
    const wang = await start({ faults: { ...faults, share: 1, kinds: { [kind]: 1 } } });
    const what = await outcome(call('sendMessage', { chat_id: wang.id, text: 'a' }));
    expect(what).toMatch(said);
    expect(wang.screens).toHaveLength(sent);
  });

  it('are what a proxy says, too', async () => {
    await start({});
    telegram.fails('getMe', { kind: 'server-error', code: 502, html: true });
    const response = await fetch(`${telegram.root}/bot${telegram.token}/getMe`);
    expect([response.status, response.headers.get('content-type')]).toEqual([502, 'text/html']);
    expect(await response.text()).toContain('<h1>502 Bad Gateway</h1>');
  });

  it('can be turned on and off, and kept to some methods', async () => {
    await start({});
    telegram.failsByChance({ share: 1, kinds: { reset: 1 }, methods: ['getChat'] });
    expect(await outcome(call('getMe'))).toContain('true');
    expect(await outcome(call('getChat', { chat_id: 1 }))).toContain('fetch failed');
    telegram.failsByChance(null);
    expect(await outcome(call('getChat', { chat_id: 1 }))).toContain('chat not found');
  });
});

describe('what the bot cannot know', () => {
  const button = { inline_keyboard: [[{ text: 'go', callback_data: 'go' }]] };

  it('is no violation to repeat', async () => {
    const wang = await start({});
    const chat_id = wang.id;
    await call('sendMessage', { chat_id, text: 'a', reply_markup: button });
    const edit = { chat_id, message_id: wang.screen.id, text: 'b', reply_markup: button };
    telegram.fails('editMessageText', { kind: 'lost-answer' });
    await outcome(call('editMessageText', edit));
    expect(await call('editMessageText', edit)).toMatchObject({
      description: expect.stringContaining('not modified'),
    });
    const tapped = wang.taps('go');
    const updates = (await call('getUpdates')).result as { callback_query?: { id: string } }[];
    const callback_query_id = updates.at(-1)?.callback_query?.id;
    telegram.fails('answerCallbackQuery', { kind: 'hang', milliseconds: 20, done: true });
    await outcome(call('answerCallbackQuery', { callback_query_id }));
    await tapped;
    expect(await call('answerCallbackQuery', { callback_query_id })).toMatchObject({ ok: false });
    expect(telegram.transcript(chat_id).map(({ what, lost }) => [what, lost])).toEqual([
      ['wrote', false],
      ['wrote', false],
      ['edited', true],
      ['tapped', false],
      ['answered-tap', false],
    ]);
  });

  it('is an answer on a connection that breaks with it', async () => {
    const wang = await start({});
    const agent = new Agent({ keepAlive: true });
    const url = `${telegram.root}/bot${telegram.token}/sendMessage?chat_id=${wang.id}&text=a`;
    const send = () =>
      new Promise<void>((resolve) => {
        request(url, { agent }, (response) => response.resume().on('end', resolve)).end();
      });
    await send();
    await sleep(5);
    await send();
    agent.destroy();
    const lost = () => telegram.transcript(wang.id).map((entry) => entry.lost);
    await expect.poll(lost).toEqual([false, false, true]);
  });

  it('is what it did right before it was killed', async () => {
    const wang = await start({});
    await call('sendMessage', { chat_id: wang.id, text: 'a' });
    const edit = { chat_id: wang.id, message_id: wang.screen.id, text: 'b' };
    await call('editMessageText', edit);
    telegram.forgives();
    await call('editMessageText', edit);
    expect(telegram.takeViolations()).toEqual([]);
    await sleep(2);
    await call('editMessageText', { ...edit, text: 'c' });
    await call('editMessageText', { ...edit, text: 'c' });
    expect(telegram.takeViolations()).toHaveLength(1);
  });
});

describe('the limits', () => {
  it('are Telegram’s', async () => {
    const wang = await start({ pace: { burst: 2, overall: 5 } });
    const group = telegram.group();
    const send = (chat_id: number) => call('sendMessage', { chat_id, text: 'a' });
    expect((await send(wang.id)).ok).toBe(true);
    expect((await send(wang.id)).ok).toBe(true);
    expect(await send(wang.id)).toEqual({
      ok: false,
      error_code: 429,
      description: 'Too Many Requests: retry after 1',
      parameters: { retry_after: 1 },
    });
    await send(group.id);
    await send(group.id);
    const others = Array.from({ length: 3 }, () => telegram.person());
    for (const other of others) other.writes('hi');
    for (const other of others) await send(other.id);
    expect(telegram.pace()).toEqual({ chat: 1, group: 0, overall: 2, early: 0 });
    await send(wang.id);
    expect(telegram.pace().early).toBe(1);
    expect(telegram.takeViolations()).toHaveLength(1);
  });

  it('forgive a call that was on its way when the 429 came', async () => {
    const wang = await start({ pace: { burst: 1 }, grace: 500 });
    const sent = [1, 2, 3].map(() => call('sendMessage', { chat_id: wang.id, text: 'a' }));
    const codes = (await Promise.all(sent)).map(({ error_code }) => error_code);
    expect(codes.sort()).toEqual([429, 429, undefined]);
  });

  it('count by the minute in groups', async () => {
    await start({ pace: { burst: 100, overall: 100 } });
    const { id: chat_id } = telegram.group();
    for (let count = 0; count < 21; count++) await call('sendMessage', { chat_id, text: 'a' });
    expect(telegram.pace()).toMatchObject({ group: 1 });
  });
});

it('expired and late taps cannot be answered', async () => {
  const wang = await start({ taps: { answerWithin: 1000, expireAfter: 20 } });
  const reply_markup = { inline_keyboard: [[{ text: 'go', callback_data: 'go' }]] };
  await call('sendMessage', { chat_id: wang.id, text: 'a', reply_markup });
  const { screen } = wang;
  await wang.taps('go', { expired: true });
  void wang.taps('go', { on: screen });
  await sleep(30);
  const updates = (await call('getUpdates')).result as { callback_query?: { id: string } }[];
  for (const { callback_query } of updates.slice(-2))
    expect(
      await call('answerCallbackQuery', { callback_query_id: callback_query?.id }),
    ).toMatchObject({ description: expect.stringContaining('query is too old') });
});
