import { describe, expect, it } from 'vitest';
import { databases } from '../support/databases.js';
import { openFresh } from './support/open-fresh.js';
import {
  answerAll,
  channel,
  claim,
  deliverAll,
  done,
  next,
  said,
  saidAll,
  say,
  sessionOf,
  toSend,
} from './support/talk.js';

const group = -100;
const supergroup = -1_000_000_000_123;

const of = (person: string, chat: number): string => `telegram:${chat}${person}`;

describe.each(databases)('Store#migrateChat on %s', (kind) => {
  it('moves sessions, questions and messages of everyone in the chat, and of nobody else', async () => {
    const { store } = await openFresh(kind);
    const inGroup = (updateId: number, person: string, chat = group) => ({
      channel,
      updateId,
      question: { conversation: of(person, chat), chat, event: `${person} asks` },
    });
    const all = [inGroup(1, ''), inGroup(2, ':7'), inGroup(3, ':8'), inGroup(4, '', -1001)];
    await store.receive(all, true);
    await answerAll(store);
    await store.receive([inGroup(5, ':7'), inGroup(6, '', -1001)], true);
    const onItsWay = (await claim(store, 1))[0];
    await store.migrateChat({ channel, from: group, to: supergroup });
    if (onItsWay) await done(store, onItsWay);

    for (const person of ['', ':7', ':8']) {
      expect(await sessionOf(store, of(person, supergroup))).toMatchObject({ tone: { turns: 1 } });
      expect(await sessionOf(store, of(person, group))).toBeNull();
    }
    expect(await sessionOf(store, of('', -1001))).toMatchObject({ tone: { turns: 1 } });
    const questions: unknown[] = [];
    await answerAll(store, (question) => {
      questions.push([question.conversation, question.chat, question.session?.tone.turns]);
      return { kind: 'aside', reason: 'seen' };
    });
    expect(questions).toContainEqual([of(':7', supergroup), supergroup, 1]);
    expect(questions).toContainEqual([of('', -1001), -1001, 1]);
    const left = await claim(store);
    const chats = left.map(({ chat }) => chat);
    expect(new Set(chats)).toEqual(new Set([supergroup, -1001]));
    expect(chats).toHaveLength(3);
  });

  it('lets what the new chat has begun go on', async () => {
    const { store } = await openFresh(kind);
    await store.receive([said(1, 'old', group)], true);
    await answerAll(store);
    await store.receive([said(2, 'new', supergroup), said(3, 'new', supergroup)], true);
    await answerAll(store);
    await store.migrateChat({ channel, from: group, to: supergroup });
    expect(await sessionOf(store, of('', supergroup))).toMatchObject({ tone: { turns: 2 } });
    expect((await deliverAll(store)).sort()).toEqual(['new', 'new', 'old']);
  });

  it('sends what is said to the old number later to the new one', async () => {
    const { store } = await openFresh(kind);
    await store.migrateChat({ channel, from: group, to: supergroup });
    await store.migrateChat({ channel, from: group, to: supergroup });
    await say(store, toSend('late', group));
    expect(await claim(store)).toMatchObject([{ payload: 'late', chat: supergroup }]);
  });

  it('reaches, by the new number, what was said to the old one', async () => {
    const { store } = await openFresh(kind);
    await store.migrateChat({ channel, from: group, to: supergroup });
    await store.migrateChat({ channel, from: supergroup, to: supergroup });
    await say(store, toSend('late', group), toSend('later', group));
    const [late] = await claim(store);
    expect(await store.unreachable(channel, late?.chat ?? 0)).toHaveLength(2);
    expect(await store.depth()).toMatchObject({ messages: 0 });
  });

  it('leaves the same number of another channel', async () => {
    const { store } = await openFresh(kind);
    await say(store, { ...toSend('other', group), channel: 'qq' });
    await store.migrateChat({ channel, from: group, to: supergroup });
    const { deliveries } = await store.claimDeliveries('qq', 5);
    expect(deliveries).toMatchObject([{ chat: group }]);
  });
});

describe.each(databases)('Store#prune on %s', (kind) => {
  const day = 24 * 60 * 60 * 1000;

  it('deletes what is old, and nothing that waits', async () => {
    const { store, clock } = await openFresh(kind);
    await store.receive([said(1, 'a', 1), said(2, 'b', 2)], true);
    await answerAll(store, (question) => ({
      kind: 'answered',
      session: next(question.session),
      outgoing: [toSend('x', question.chat)],
      effects: [{ kind: 'unanswered', text: 'masked', confidence: 0 }],
    }));
    for (const delivery of await claim(store, 1))
      await store.delivered({ id: delivery.id, shows: { message: 1, digest: 'd', date: 1 } });
    await store.receive(saidAll(3), true);
    expect(await store.prune()).toBe(0);
    clock.now += 3 * day;
    // Two numbers, and the message that was delivered.
    expect(await store.prune()).toBe(3);
    expect(await store.receive(saidAll(1, 3), true)).toEqual([true, false]);
    expect(await store.depth()).toMatchObject({ questions: 2, messages: 1 });
    expect(await store.unanswered(5)).toHaveLength(2);
    expect(await store.prune({ texts: 2 * day })).toBe(2);
    expect(await store.unanswered(5)).toEqual([]);
    clock.now += 400 * day;
    // Two sessions, and what one message shows; the conversation that asks stays.
    expect(await store.prune()).toBe(3);
    expect(await answerAll(store)).toEqual(['text 1', 'text 3']);
  });

  it('deletes any number', async () => {
    const { store, clock } = await openFresh(kind);
    const ids = Array.from({ length: 1700 }, (_, index) => index);
    await store.receive(
      ids.map((updateId) => ({ channel, updateId, question: null })),
      true,
    );
    clock.now += 3 * day;
    expect(await store.prune()).toBe(1700);
    expect(await store.prune()).toBe(0);
  });
});
