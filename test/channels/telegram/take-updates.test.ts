import { describe, expect, it, onTestFinished } from 'vitest';
import { createFloodWatch } from '../../../src/channels/telegram/flood-watch.js';
import { createRepeats } from '../../../src/channels/telegram/repeats.js';
import { createTakeUpdates } from '../../../src/channels/telegram/take-updates.js';
import { unwatched } from '../../../src/channels/telegram/watch.js';
import { openStore } from '../../../src/store/index.js';
import { answerAll, say, toSend } from '../../store/support/talk.js';
import { bot, group, inGroup, li, mentioning, reader, wang } from './updates.js';

const alone = { chat: { id: wang.id, type: 'private' } };
const said = (update_id: number, text = `text ${update_id}`, frame: object = {}) => ({
  update_id,
  message: inGroup({ text }, { ...alone, message_id: update_id, ...frame }),
});
const tapped = (update_id: number, from = wang) => ({
  update_id,
  callback_query: {
    ...{ id: `tap ${update_id}`, from, data: '1m' },
    message: {
      ...{ message_id: 5, date: 90, from: bot, text: 'a card', chat: group },
      reply_to_message: inGroup({ text: 'a' }, { message_id: 4 }),
    },
  },
});

async function start(most = 1000) {
  const store = await openStore('sqlite::memory:');
  onTestFinished(store.close);
  await store.beat();
  const told: string[] = [];
  const take = createTakeUpdates({
    store,
    reader: () => reader,
    flood: createFloodWatch({ most, every: 60_000 }),
    repeats: createRepeats(),
    watch: {
      ...unwatched,
      received: (kind, isNew) => told.push(`${isNew ? 'new' : 'known'} ${kind}`),
    },
    onAsked: (hasTaps) => told.push(hasTaps ? 'asked, with taps' : 'asked'),
    onAside: (aside) => told.push(`aside ${aside.kind}`),
  });
  return { store, take, told };
}

describe('createTakeUpdates', () => {
  it('writes questions down, and tells that somebody asked', async () => {
    const { store, take, told } = await start();
    expect(await take([said(1, '怎么解绑'), said(2)], true)).toBe(2);
    expect(told).toEqual(['new event', 'new event', 'asked']);
    expect(await answerAll(store)).toMatchObject([
      { event: { kind: 'said', text: '怎么解绑' } },
      { event: { kind: 'said', text: 'text 2' } },
    ]);
  });

  it('does everything once, however often an update comes', async () => {
    const { store, take, told } = await start();
    const query = { update_id: 3, inline_query: { id: '8', from: li, query: 'a', offset: '' } };
    for (const _ of [1, 2, 3]) await take([said(1), tapped(2), query, tapped(4, li)], true);
    expect(told.filter((one) => one.startsWith('aside'))).toEqual([
      'aside inline',
      'aside stray-tap',
    ]);
    expect(told.filter((one) => one.startsWith('asked'))).toEqual(['asked, with taps']);
    expect(await answerAll(store)).toHaveLength(2);
  });

  it('masks before it writes down', async () => {
    const { store, take } = await start();
    await take([said(1, '我的密码是 Hunter2Hunter2')], true);
    expect(JSON.stringify(await answerAll(store))).not.toContain('Hunter2');
  });

  it('counts only what is an update at all', async () => {
    const { take, told } = await start();
    expect(await take([null, 1, {}, { update_id: 'x' }, { update_id: 7, poll: {} }], true)).toBe(1);
    expect(told).toEqual(['new ignored']);
  });

  it('answers who sends too much once with a notice, and then not at all', async () => {
    const { store, take, told } = await start(2);
    await take(
      [1, 2, 3, 4, 5].map((id) => said(id)),
      true,
    );
    expect(told).toEqual([
      ...['new event', 'new event', 'new event', 'new ignored', 'new ignored'],
      'asked',
    ]);
    const events = (await answerAll(store)) as { readonly slowDown?: true }[];
    expect(events.map(({ slowDown }) => slowDown)).toEqual([undefined, undefined, true]);
  });

  it('answers the taps of who sends too much, though nothing comes of them', async () => {
    const { take, told } = await start(1);
    await take(
      Array.from({ length: 12 }, (_, index) => tapped(index + 1)),
      true,
    );
    expect(told).toContain('aside stray-tap');
  });

  it('passes over an album but for its first picture', async () => {
    const { store, take } = await start();
    const picture = (update_id: number) => ({
      update_id,
      message: inGroup({ photo: [], media_group_id: '12' }, { ...alone, message_id: update_id }),
    });
    await take([1, 2, 3].map(picture), true);
    expect(await answerAll(store)).toHaveLength(1);
  });

  it('keeps a chat’s messages when it is said to be reached no more: the news may be old, and Telegram refuses what it must', async () => {
    const { store, take } = await start();
    await say(store, toSend('a', wang.id));
    const blocked = { status: 'kicked', is_member: false };
    const membership = { ...alone, from: wang, date: 1, new_chat_member: blocked };
    await take([{ update_id: 1, my_chat_member: membership }], true);
    expect((await store.depth()).messages).toBe(1);
  });

  it('takes a group’s messages along when it moves', async () => {
    const { store, take } = await start();
    const to = -1_002_000_000_009;
    await say(store, toSend('a', group.id));
    await take([{ update_id: 1, message: inGroup({ migrate_to_chat_id: to }) }], true);
    expect((await store.claimDeliveries('telegram', 1)).deliveries[0]?.chat).toBe(to);
  });

  it('rejects when the store fails, and takes the same updates when it works again', async () => {
    const { store, told } = await start();
    let isAway = true;
    const take = createTakeUpdates({
      store: {
        ...store,
        receive: (...given) =>
          isAway ? Promise.reject(new Error('the disk is full')) : store.receive(...given),
      },
      reader: () => reader,
      flood: createFloodWatch({ most: 1, every: 60_000 }),
      repeats: createRepeats(),
      watch: unwatched,
      onAsked: () => told.push('asked'),
      onAside: () => told.push('aside'),
    });
    const updates = [said(1, '', mentioning('@unbind_bot a'))];
    for (const _ of [1, 2, 3]) await expect(take(updates, true)).rejects.toThrow('disk');
    expect(told).toEqual([]);
    isAway = false;
    await take(updates, true);
    expect(told).toEqual(['asked']);
    // What was not stored has cost nothing of what one may send.
    expect(await answerAll(store)).toMatchObject([{ event: { text: expect.any(String) } }]);
  });
});
