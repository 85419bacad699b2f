import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contents, startTelegramApi, type TelegramApi } from './index.js';
import { type Caller, createCaller } from './support/caller.js';

let telegram: TelegramApi;
let call: Caller;

beforeEach(async () => {
  telegram = await startTelegramApi();
  call = createCaller(telegram);
});

afterEach(() => telegram.stop());

/** What the bot is told since it last asked. */
async function told(): Promise<readonly Record<string, unknown>[]> {
  const updates = (await call('getUpdates')).result as ({ update_id: number } & Record<
    string,
    unknown
  >)[];
  await call('getUpdates', { offset: (updates.at(-1)?.update_id ?? 0) + 1 });
  return updates;
}

describe('a group', () => {
  it('has members, mentions, commands and replies', async () => {
    const group = telegram.group();
    const [wang, li] = [telegram.person().in(group), telegram.person().in(group)];
    expect(await told()).toMatchObject([{ my_chat_member: { chat: { type: 'supergroup' } } }]);
    wang.writes('@unbind_test_bot 怎么解绑');
    li.writes('/help@other_bot');
    await call('sendMessage', { chat_id: group.id, text: 'this is how' });
    li.replies('and then?');
    const updates = await told();
    expect(updates).toMatchObject([
      { message: { entities: [{ type: 'mention', offset: 0, length: 16 }] } },
      { message: { entities: [{ type: 'bot_command', length: 15 }] } },
      { message: { reply_to_message: { text: 'this is how', from: { is_bot: true } } } },
    ]);
    const senders = updates.map(({ message }) => (message as { from: { id: number } }).from.id);
    expect(senders).toEqual([wang.user.id, li.user.id, li.user.id]);
    expect(wang.shows()).toContain('this is how');
  });

  it('counts its messages by itself', async () => {
    const [one, two] = [telegram.group(), telegram.group()];
    const ids = [one, two].map(async ({ id }) => {
      const sent = await call('sendMessage', { chat_id: id, text: 'a' });
      return (sent.result as { message_id: number }).message_id;
    });
    expect(await Promise.all(ids)).toEqual([1, 1]);
  });

  it('has topics, which take messages until they are deleted', async () => {
    const group = telegram.group();
    const topic = group.opensTopic();
    const wang = telegram.person().in(group);
    wang.writesIn(topic, '怎么解绑');
    const [, , asked] = await told();
    expect(asked).toMatchObject({ message: { message_thread_id: topic, is_topic_message: true } });
    const answer = { chat_id: group.id, text: 'a', message_thread_id: topic };
    expect(await call('sendMessage', answer)).toMatchObject({ ok: true });
    group.deletesTopic(topic);
    expect(wang.screens).toEqual([]);
    expect(await call('sendMessage', answer)).toEqual({
      ok: false,
      error_code: 400,
      description: 'Bad Request: message thread not found',
    });
  });

  it('lets everyone tap on everything', async () => {
    const group = telegram.group();
    const li = telegram.person().in(group);
    const reply_markup = { inline_keyboard: [[{ text: 'go', callback_data: 'go' }]] };
    await call('sendMessage', { chat_id: group.id, text: 'for Wang', reply_markup });
    const tapped = li.taps('go');
    const [, update] = await told();
    expect(update).toMatchObject({ callback_query: { from: { id: li.user.id }, data: 'go' } });
    const { id } = (update?.callback_query ?? {}) as { id?: string };
    await call('answerCallbackQuery', {
      callback_query_id: id,
      text: 'not yours',
      show_alert: true,
    });
    expect(await tapped).toEqual({ text: 'not yours', alert: true });
  });

  it('becomes a supergroup with another id', async () => {
    const group = telegram.group({ type: 'group' });
    const wang = telegram.person().in(group);
    wang.writes('before');
    const old = group.migrates();
    wang.writes('after');
    expect(await call('sendMessage', { chat_id: old, text: 'a' })).toEqual({
      ok: false,
      error_code: 400,
      description: 'Bad Request: group chat was upgraded to a supergroup chat',
      parameters: { migrate_to_chat_id: group.id },
    });
    expect(await call('sendMessage', { chat_id: group.id, text: 'a' })).toMatchObject({ ok: true });
    expect((await told()).slice(1)).toMatchObject([
      { message: { chat: { id: old, type: 'group' } } },
      { message: { migrate_to_chat_id: group.id } },
      { message: { migrate_from_chat_id: old } },
      { message: { text: 'after', chat: { id: group.id, type: 'supergroup' } } },
    ]);
  });

  it('can throw the bot out', async () => {
    const group = telegram.group();
    group.removes();
    expect(await call('sendMessage', { chat_id: group.id, text: 'a' })).toMatchObject({
      error_code: 403,
      description: 'Forbidden: bot was kicked from the supergroup chat',
    });
    expect((await told()).at(-1)).toMatchObject({
      my_chat_member: { new_chat_member: { status: 'left' } },
    });
  });
});

it('a channel posts and edits', async () => {
  const channel = telegram.channel('News');
  channel.posts('one');
  channel.edits('two');
  expect(await told()).toMatchObject([
    { channel_post: { text: 'one', chat: { type: 'channel', title: 'News' } } },
    { edited_channel_post: { text: 'two' } },
  ]);
});

it('the bot is told of those who block it, and refused by those who left', async () => {
  const wang = telegram.person();
  wang.writes('hi');
  wang.blocks();
  wang.blocks(false);
  expect((await told()).slice(1)).toMatchObject([
    { my_chat_member: { new_chat_member: { status: 'kicked' } } },
    { my_chat_member: { new_chat_member: { status: 'member' } } },
  ]);
  wang.leavesTelegram();
  expect(await call('sendMessage', { chat_id: wang.id, text: 'a' })).toMatchObject({
    error_code: 403,
    description: 'Forbidden: user is deactivated',
  });
});

it('people send whatever there is', async () => {
  const wang = telegram.person();
  const all = Object.values(contents).map((make) => make('x'));
  for (const content of all) wang.sends(content);
  expect(await told()).toHaveLength(all.length);
});

it('update ids can begin again anywhere', async () => {
  const wang = telegram.person();
  telegram.restartsIds(900);
  wang.writes('one');
  telegram.restartsIds(5);
  wang.writes('two');
  expect((await told()).map(({ update_id }) => update_id)).toEqual([900, 5]);
});
