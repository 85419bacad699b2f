import { afterEach, describe, expect, it } from 'vitest';
import { startTelegramApi, type TelegramApi, type TelegramApiOptions } from './index.js';
import { type Caller, createCaller } from './support/caller.js';
import { type Receiver, startReceiver } from './support/receiver.js';

let telegram: TelegramApi;
let call: Caller;
let receiver: Receiver;

async function start(
  answer?: Parameters<typeof startReceiver>[0],
  options: TelegramApiOptions = { webhook: { pause: 20 } },
) {
  telegram = await startTelegramApi(options);
  call = createCaller(telegram);
  receiver = await startReceiver(answer);
}

afterEach(async () => {
  await telegram.stop();
  await receiver.close();
});

const texts = () => receiver.received.map(({ update }) => update.message?.text);
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('a webhook', () => {
  it('gets updates with the secret, those that waited first', async () => {
    await start();
    const wang = telegram.person();
    wang.writes('before');
    await call('setWebhook', { url: receiver.url, secret_token: 'S3cret' });
    wang.writes('after');
    await receiver.gets(2);
    expect(texts()).toEqual(['before', 'after']);
    expect(receiver.received[0]?.headers).toMatchObject({
      'content-type': 'application/json',
      'x-telegram-bot-api-secret-token': 'S3cret',
    });
    await telegram.settles(20);
  });

  it('gets messages of one chat after each other, and taps beside them', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await start(async (_, count) => {
      if (count === 1) await held;
      return { status: 200 };
    });
    await call('setWebhook', { url: receiver.url });
    const wang = telegram.person();
    wang.writes('one');
    await call('sendMessage', {
      chat_id: wang.id,
      text: 'a',
      reply_markup: { inline_keyboard: [[{ text: 'go', callback_data: 'go' }]] },
    });
    wang.writes('two');
    void wang.taps('go');
    telegram.person().writes('from another');
    await receiver.gets(3);
    await wait(30);
    const kinds = receiver.received.map(({ update }) => Object.keys(update)[0]).sort();
    expect(kinds).toEqual(['callback_query', 'message', 'message']);
    expect(texts()).toContain('from another');
    release();
    await receiver.gets(4);
    expect(texts().at(-1)).toBe('two');
    telegram.takeViolations();
    const tap = receiver.received.find(({ update }) => update.callback_query)?.update;
    await call('answerCallbackQuery', { callback_query_id: tap?.callback_query?.id });
  });

  it('is called again at once, and then at doubling pauses', async () => {
    await start(
      (_, count) => (count === 2 ? null : { status: [500, 0, 404, 204][count - 1] ?? 200 }),
      { webhook: { pause: 100 } },
    );
    await call('setWebhook', { url: receiver.url });
    telegram.person().writes('hi');
    await receiver.gets(4);
    await telegram.settles(20);
    const times = receiver.received.map(({ at }) => at);
    const pauses = times.slice(1).map((at, index) => at - (times[index] ?? 0));
    expect(pauses[0]).toBeLessThan(100);
    expect(pauses[1]).toBeGreaterThanOrEqual(98);
    expect(pauses[2]).toBeGreaterThanOrEqual(198);
    expect(telegram.deliveries().map(({ attempt, status }) => [attempt, status])).toEqual([
      [1, 500],
      [2, null],
      [3, 404],
      [4, 204],
    ]);
  });

  it('is obeyed when it says Retry-After, and not waited for too long', async () => {
    await start(
      async (_, count) => {
        if (count === 1) return { status: 503, headers: { 'retry-after': '1' } };
        if (count === 2) await wait(100);
        return { status: 200 };
      },
      { webhook: { pause: 20, timeout: 50 } },
    );
    await call('setWebhook', { url: receiver.url });
    telegram.person().writes('hi');
    await receiver.gets(3);
    await telegram.settles(20);
    const [first, second] = receiver.received;
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(990);
    expect((await call('getWebhookInfo')).result).toMatchObject({
      url: receiver.url,
      pending_update_count: 0,
      max_connections: 40,
      last_error_message: 'Read timeout expired',
    });
  });

  it('gets no more at once than it asked for', async () => {
    let open = 0;
    let most = 0;
    await start(async () => {
      most = Math.max(most, ++open);
      await wait(5);
      open--;
      return { status: 200 };
    });
    await call('setWebhook', { url: receiver.url, max_connections: 3 });
    for (let count = 0; count < 20; count++) telegram.person().writes('hi');
    await receiver.gets(20);
    expect(most).toBe(3);
  });

  it('gets the kinds that it asked for only', async () => {
    await start();
    await call('setWebhook', { url: receiver.url, allowed_updates: ['edited_message'] });
    const wang = telegram.person();
    wang.writes('one');
    wang.edits('two');
    await receiver.gets(1);
    expect(receiver.received[0]?.update.edited_message).toMatchObject({ text: 'two' });
  });

  it('leaves what it did not take to polling, and ends a poll', async () => {
    await start(() => ({ status: 500 }), { webhook: { pause: 10_000 } });
    const poll = call('getUpdates', { timeout: 5 });
    await expect.poll(() => telegram.calls('getUpdates').length).toBe(1);
    await call('setWebhook', { url: receiver.url });
    expect(await poll).toMatchObject({
      error_code: 409,
      description: 'Conflict: terminated by setWebhook request',
    });
    expect(await call('getUpdates')).toMatchObject({ error_code: 409 });
    telegram.person().writes('hi');
    await receiver.gets(2);
    await call('deleteWebhook');
    expect((await call('getUpdates')).result).toMatchObject([{ message: { text: 'hi' } }]);
  });

  it('goes on when the same is set again, and drops what waits when told to', async () => {
    await start(() => ({ status: 500 }), { webhook: { pause: 10_000 } });
    await call('setWebhook', { url: receiver.url });
    telegram.person().writes('hi');
    await receiver.gets(2);
    await call('setWebhook', { url: receiver.url });
    await wait(20);
    expect(receiver.received).toHaveLength(2);
    await call('deleteWebhook', { drop_pending_updates: true });
    expect((await call('getUpdates')).result).toEqual([]);
  });

  it('may get updates twice, and in any order', async () => {
    await start(undefined, { seed: 5, webhook: { duplicates: 1, shuffleWithin: 50 } });
    await call('setWebhook', { url: receiver.url });
    const wang = telegram.person();
    for (let count = 0; count < 10; count++) wang.writes(`${count}`);
    await receiver.gets(20);
    expect([...texts()].sort()).toEqual([...Array(10).keys()].flatMap((n) => [`${n}`, `${n}`]));
    const ids = receiver.received.map(({ id }) => id);
    expect(ids).not.toEqual([...ids].sort());
  });

  it('gets an update as often as a test wants', async () => {
    await start();
    await call('setWebhook', { url: receiver.url });
    telegram.person().writes('hi');
    const [first] = await receiver.gets(1);
    telegram.repeats(first?.id ?? 0, 4);
    await receiver.gets(5);
    expect(new Set(receiver.received.map(({ id }) => id)).size).toBe(1);
    expect(() => telegram.repeats(1)).toThrow('there was no update 1');
  });

  it('may stand behind a name with several processes', async () => {
    await start();
    const other = await startReceiver();
    telegram.routes(
      'https://bot.example',
      'http://127.0.0.1:9',
      new URL(receiver.url).origin,
      new URL(other.url).origin,
    );
    await call('setWebhook', { url: 'https://bot.example/hook?a=1' });
    for (let count = 0; count < 6; count++) telegram.person().writes('hi');
    await telegram.settles(50);
    expect(receiver.received.length).toBeGreaterThan(0);
    expect(other.received.length).toBeGreaterThan(0);
    expect(receiver.received.length + other.received.length).toBe(6);
    await other.close();
  });

  it('may answer with a call', async () => {
    await start(({ update }) => ({
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        method: 'sendMessage',
        chat_id: (update.message?.chat as { id: number } | undefined)?.id,
        text: 'at once',
      }),
    }));
    await call('setWebhook', { url: receiver.url });
    const wang = telegram.person();
    wang.writes('hi');
    await wang.sees('at once');
  });
});
