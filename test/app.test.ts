import { describe, expect, it, onTestFinished } from 'vitest';
import { type AppWatch, createApp } from '../src/app.js';
import type { UserEvent } from '../src/bot/index.js';
import type { Post } from '../src/channels/receive.js';
import { openStore, type Store } from '../src/store/index.js';
import { smallBrain } from './commands/support/small-brain.js';
import { swap } from './knowledge/support/content-folder.js';

const said = (text: string): UserEvent => ({ kind: 'said', text, locale: 'zh-CN' });
const pressed = (data: string): UserEvent => ({ kind: 'pressed', data, locale: 'zh-CN' });
const firstStep = pressed('1s:unbind_phone:client:1');

/** A channel whose events are stored as they are. */
const post: Post = {
  channel: 'test',
  read: ({ event, chat }) =>
    event === 'new'
      ? null
      : {
          kind: 'event',
          event: event as UserEvent,
          tell: ({ replies }) =>
            replies.map(({ card }) => ({
              ...{ channel: 'test', chat, kind: 'send', target: null },
              payload: card.title ?? '',
            })),
        },
};

async function smallApp() {
  const store = await openStore('sqlite::memory:');
  onTestFinished(store.close);
  await store.beat();
  const told: string[] = [];
  const watch: AppWatch = {
    turned: (conversation, { outcome }, waited) =>
      void told.push(
        `${conversation} ${outcome.decision} ${waited === null ? 'at once' : 'later'}`,
      ),
    putAside: (where, reason) => void told.push(`${where}: ${reason}`),
    damaged: (sessions) => void told.push(`${sessions} damaged`),
  };
  const app = createApp({ brain: await smallBrain(), store, posts: [post], watch });
  return { app, store, told };
}

/** Puts events of a chat into the inbox. */
function ask(store: Store, chat: number, ...events: readonly unknown[]) {
  const questions = events.map((event, index) => ({
    channel: 'test',
    updateId: chat * 100 + index,
    question: { conversation: `test:${chat}`, chat, event },
  }));
  return store.receive(questions, true);
}

describe('App#converse', () => {
  it('answers with the session that the conversation has', async () => {
    const { app, told } = await smallApp();
    const first = await app.converse('test:a', firstStep);
    const other = await app.converse('test:b', said('有影响吗 1'));
    const second = await app.converse('test:a', said('第2步'));
    expect([first, other, second].map(({ outcome }) => outcome.at?.step)).toEqual([
      1,
      undefined,
      2,
    ]);
    expect(told[0]).toBe('test:a navigate at once');
  });

  it('answers with the brain of the moment', async () => {
    const { app } = await smallApp();
    const open = pressed('1t:unbind_phone');
    const before = await app.converse('test:a', open);
    const other = await smallBrain({
      'zh-CN/topics.yaml': swap('title: 解绑绑定的手机号', 'title: 新的标题'),
    });
    app.think(other);
    expect(app.brain()).toBe(other);
    const after = await app.converse('test:a', open);
    expect([before, after].map(({ replies }) => replies[0]?.card.title)).toEqual([
      '解绑绑定的手机号',
      '新的标题',
    ]);
  });

  it('rejects when the database fails', async () => {
    const store = await openStore('sqlite::memory:');
    const app = createApp({ brain: await smallBrain(), store });
    await store.close();
    await expect(app.converse('test:a', firstStep)).rejects.toThrow();
  });
});

describe('App#answerSome', () => {
  it('answers what waits in the inbox, and puts what is said into the outbox', async () => {
    const { app, store, told } = await smallApp();
    await ask(store, 1, pressed('1t:unbind_phone'));
    await ask(store, 2, said('有影响吗 1'));
    expect(await app.answerSome()).toMatchObject({ answered: 2, isMore: false });
    expect(await app.answerSome()).toMatchObject({ answered: 0, isMore: false });
    const { deliveries } = await store.claimDeliveries('test', 10);
    expect(deliveries.map(({ chat }) => chat).sort()).toEqual([1, 2]);
    expect(told.sort()).toEqual(['test:1 answer later', 'test:2 answer later']);
  });

  it('goes on with the session that the last question left', async () => {
    const { app, store } = await smallApp();
    await ask(store, 1, firstStep, said('第2步'));
    await app.answerSome();
    const turn = await app.converse('test:1', said('再说一遍第2步'));
    expect(turn.outcome.at?.step).toBe(2);
  });

  it('puts aside what it cannot read, and goes on', async () => {
    const { app, store, told } = await smallApp();
    await ask(store, 1, 'new', said('有影响吗 1'));
    expect(await app.answerSome()).toMatchObject({
      answered: 1,
      aside: [{ updateId: 100, reason: 'the event is of another version' }],
    });
    expect(told).toContain('inbox: the event is of another version');
  });

  it('lets a channel say something itself', async () => {
    const { store } = await smallApp();
    const noticing: Post = {
      channel: 'test',
      read: ({ chat }) => ({
        kind: 'notice',
        locale: 'en',
        say: () => [{ channel: 'test', chat, kind: 'send', payload: 'slowly', target: null }],
      }),
    };
    const app = createApp({ brain: await smallBrain(), store, posts: [noticing] });
    await ask(store, 1, 'any');
    expect(await app.answerSome()).toMatchObject({ answered: 1 });
    const { deliveries } = await store.claimDeliveries('test', 10);
    expect(deliveries).toMatchObject([{ payload: 'slowly' }]);
  });
});
