import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RemoteTelegram, spawnTelegramApi } from '../index.js';
import { type Caller, createCaller } from '../support/caller.js';
import { startReceiver } from '../support/receiver.js';

let telegram: RemoteTelegram;
let call: Caller;

beforeAll(async () => {
  telegram = await spawnTelegramApi({ seed: 3, pace: 'off', taps: { answerWithin: 5000 } });
  call = createCaller(telegram);
});

afterAll(() => telegram.stop());

describe('a fake in a process of its own', () => {
  it('has people who write, read and tap', async () => {
    const wang = await telegram.person({ language_code: 'zh-hans' });
    await wang.writes('hi');
    const reply_markup = { inline_keyboard: [[{ text: 'go', callback_data: 'go' }]] };
    await call('sendMessage', { chat_id: wang.id, text: 'hello', reply_markup });
    expect(await wang.sees(/^hel+o$/)).toMatchObject({ text: 'hello' });
    expect(await wang.shows()).toBe('hi\n\nhello\n[go]');
    const tapped = wang.taps('go');
    await expect
      .poll(async () => ((await call('getUpdates')).result as unknown[]).length)
      .toBeGreaterThan(1);
    const updates = (await call('getUpdates')).result as { callback_query?: { id: string } }[];
    const callback_query_id = updates.at(-1)?.callback_query?.id;
    await call('answerCallbackQuery', { callback_query_id, text: 'done' });
    expect(await tapped).toEqual({ text: 'done', alert: false });
    await expect(wang.taps('nothing')).rejects.toThrow('no button says "nothing"');
    expect((await telegram.transcript(wang.id)).map(({ what }) => what)).toEqual([
      'wrote',
      'wrote',
      'tapped',
      'answered-tap',
    ]);
  });

  it('has groups', async () => {
    const group = await telegram.group({ type: 'group' });
    const li = await telegram.person();
    await li.in(group).writes('in the group');
    const old = await group.migrates();
    expect(await group.id()).not.toBe(old);
    expect(await call('sendMessage', { chat_id: old, text: 'a' })).toMatchObject({
      parameters: { migrate_to_chat_id: await group.id() },
    });
  });

  it('tells of violations', async () => {
    await call('sendCard');
    expect(await telegram.takeViolations()).toEqual(['sendCard: is no method']);
    expect(await telegram.counts()).toMatchObject({ sendCard: { 404: 1 } });
  });

  it('lets a crowd ask over a webhook', async () => {
    const echo = await startReceiver(({ update }) => {
      const { chat, text } = update.message as unknown as { chat: { id: number }; text: string };
      const body = JSON.stringify({ method: 'sendMessage', chat_id: chat.id, text: `re ${text}` });
      return { status: 200, headers: { 'content-type': 'application/json' }, body };
    });
    await call('setWebhook', { url: echo.url, drop_pending_updates: true });
    const questions = [
      { text: 'a{n}', wants: 're a{n}' },
      { text: 'b{n}', wants: 're b{n}' },
    ];
    const report = await telegram.crowd({ people: 5, questions, manner: 'at-once' });
    expect(report).toMatchObject({
      asked: 10,
      answered: 10,
      unanswered: [],
      outOfOrder: [],
      twice: [],
    });
    const { unanswered } = await telegram.crowd({
      people: 1,
      questions: [{ text: 'x', wants: 'never' }],
      within: 50,
    });
    expect(unanswered).toEqual(['x']);
    await call('deleteWebhook');
    await echo.close();
  });
});
