import { describe, expect, it } from 'vitest';
import { databases } from '../support/databases.js';
import { openFresh } from './support/open-fresh.js';
import { runRaw } from './support/raw.js';
import { channel, claim, deliverAll, done, next, said, say, toSend } from './support/talk.js';

const first = <Item>(items: readonly Item[]): Item => {
  const [item] = items;
  if (item === undefined) throw new Error('there is none');
  return item;
};

describe.each(databases)('Store#claimDeliveries on %s', (kind) => {
  it('gives the first message of each conversation, and the next when it is delivered', async () => {
    const { store } = await openFresh(kind);
    await say(store, toSend('a1'), toSend('a2'));
    await say(store, toSend('b1', 7));
    const both = await claim(store);
    expect(both.map(({ payload }) => payload).sort()).toEqual(['a1', 'b1']);
    expect(await claim(store)).toEqual([]);
    await Promise.all(both.map((one) => done(store, one)));
    expect((await claim(store)).map(({ payload }) => payload)).toEqual(['a2']);
  });

  it('gives all that a delivery needs', async () => {
    const { store, clock } = await openFresh(kind);
    await say(store, toSend({ text: '手机\0\ud83d' }, -(2 ** 51), 2 ** 51));
    expect(await claim(store)).toEqual([
      {
        id: expect.any(Number),
        conversation: `telegram:${-(2 ** 51)}`,
        channel,
        chat: -(2 ** 51),
        kind: 'edit',
        payload: { text: '手机\0\ud83d' },
        target: 2 ** 51,
        shown: null,
        attempts: 0,
        createdAt: clock.now,
      },
    ]);
  });

  it('gives as many as it is told to, and those of its channel alone', async () => {
    const { store } = await openFresh(kind);
    for (const chat of [1, 2, 3]) await say(store, toSend(chat, chat));
    await say(store, { ...toSend('other', 9), channel: 'qq' });
    expect(await claim(store, 2)).toHaveLength(2);
    expect(await claim(store, 2)).toHaveLength(1);
    expect((await store.claimDeliveries('qq', 5)).deliveries).toHaveLength(1);
  });

  it('gives no message to two workers', async () => {
    const { store, openAgain } = await openFresh(kind);
    const others = [store, await openAgain(), await openAgain()];
    for (const chat of Array.from({ length: 40 }, (_, index) => index + 1))
      await say(store, toSend(`${chat}.1`, chat), toSend(`${chat}.2`, chat));
    const payloads = (await Promise.all(others.map(deliverAll))).flat();
    expect(payloads).toHaveLength(80);
    expect(new Set(payloads).size).toBe(80);
  });

  it('keeps the order of each conversation, with three workers, answers and failures at once', async () => {
    const { store, openAgain } = await openFresh(kind);
    const others = [store, await openAgain(), await openAgain()];
    const chats = [1, 2, 3, 4, 5];
    const payloads: [number, number][] = [];
    let toGo = chats.length * 12;
    const work = async (one: typeof store, index: number) => {
      for (let round = 0; toGo > 0; round++) {
        for (const delivery of await claim(one, 3)) {
          if ((round + index) % 3 === 0) await one.failed(delivery.id, 'no answer', 0);
          else {
            const [chat, number] = String(delivery.payload).split('.').map(Number);
            payloads.push([chat ?? 0, number ?? 0]);
            await done(one, delivery);
            toGo--;
          }
        }
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
    };
    const talk = async () => {
      for (let number = 0; number < 12; number += 2)
        for (const chat of chats)
          await say(
            store,
            toSend(`${chat}.${number}`, chat),
            toSend(`${chat}.${number + 1}`, chat),
          );
    };
    await Promise.all([talk(), ...others.map(work)]);
    for (const chat of chats)
      expect(payloads.filter(([of]) => of === chat).map(([, number]) => number)).toEqual(
        Array.from({ length: 12 }, (_, index) => index),
      );
    expect((await store.depth()).messages).toBe(0);
  });

  it('sends of several waiting edits of a message the last alone', async () => {
    const { store } = await openFresh(kind);
    const edit = (payload: string, target: number) => toSend(payload, 42, target);
    await say(store, edit('5 first', 5), toSend('new'), edit('6 first', 6), edit('5 second', 5));
    await say(store, edit('6 second', 6), edit('7', 7), edit('5 third', 5));
    expect(await deliverAll(store)).toEqual(['new', '6 second', '7', '5 third']);
    await say(store, edit('5 fourth', 5));
    expect(await deliverAll(store)).toEqual(['5 fourth']);
  });

  it('does not take an edit back that is on its way', async () => {
    const { store } = await openFresh(kind);
    await say(store, toSend('first', 42, 5));
    const edit = first(await claim(store));
    await say(store, toSend('second', 42, 5));
    expect(await claim(store)).toEqual([]);
    await done(store, edit);
    expect(await deliverAll(store)).toEqual(['second']);
  });

  it('tells what the target of an edit shows: the later of two, whichever is told first', async () => {
    const { store } = await openFresh(kind);
    for (const [digest, date] of [
      ['new', 20],
      ['old', 10],
    ] as const) {
      await say(store, toSend(digest));
      const sent = first(await claim(store));
      await store.delivered({ id: sent.id, shows: { message: 5, digest, date } });
    }
    await say(store, toSend('edit', 42, 5));
    const shown = { conversation: 'telegram:42', digest: 'new', date: 20 };
    expect(await claim(store)).toMatchObject([{ shown }]);
  });

  it('does not hold up a person for what is said to staff', async () => {
    const { store } = await openFresh(kind);
    await say(store, toSend('to me'), toSend('to staff', -99), toSend('to me again'));
    const both = await claim(store);
    expect(both.map(({ payload }) => payload).sort()).toEqual(['to me', 'to staff']);
    const staff = first(both.filter(({ chat }) => chat === -99));
    await store.park(staff.id, 60_000);
    await done(store, first(both.filter(({ chat }) => chat === 42)));
    expect(await deliverAll(store)).toEqual(['to me again']);
  });

  it('puts a damaged payload aside, and goes on behind it', async () => {
    const { store, url } = await openFresh(kind);
    await say(store, toSend('first'), toSend('second'));
    await runRaw(url, `update outbox set payload = '{"' where payload = '"first"'`);
    const { deliveries, aside } = await store.claimDeliveries(channel, 5);
    expect(deliveries).toEqual([]);
    expect(aside).toEqual([{ id: expect.any(Number), reason: 'the payload is damaged' }]);
    expect(await deliverAll(store)).toEqual(['second']);
  });
});

describe.each(databases)('A delivery on %s', (kind) => {
  it('that failed comes again after its pause, before all behind it', async () => {
    const { store, clock } = await openFresh(kind);
    await say(store, toSend('a'), toSend('b'));
    await store.failed(first(await claim(store)).id, 'ECONNRESET', 500);
    expect(await claim(store)).toEqual([]);
    clock.now += 500;
    const again = first(await claim(store));
    expect(again).toMatchObject({ payload: 'a', attempts: 1 });
    await store.failed(again.id, 'ECONNRESET', 0.4);
    expect(await claim(store)).toMatchObject([{ payload: 'a', attempts: 2 }]);
  });

  it('that can never succeed makes way, and keeps its reason', async () => {
    const { store, url } = await openFresh(kind);
    await say(store, toSend('a'), toSend('b'));
    await store.putAside(first(await claim(store)).id, 'BUTTON_DATA_INVALID \0');
    expect(await deliverAll(store)).toEqual(['b']);
    const rows = await runRaw(url, `select reason from outbox where state = 'aside'`);
    expect(rows).toEqual([{ reason: 'BUTTON_DATA_INVALID \ufffd' }]);
  });

  it('that is parked holds up its chat alone, what is said later included', async () => {
    const { store, clock } = await openFresh(kind);
    await say(store, toSend('a', 1));
    await say(store, toSend('b', 2));
    const [a] = (await claim(store)).filter(({ chat }) => chat === 1);
    await store.park(first(a ? [a] : []).id, 30_000);
    await store.converse('telegram:1:77', (session) => ({
      session: next(session),
      effects: [],
      outgoing: [toSend('another person of the chat', 1)],
    }));
    await say(store, toSend('later', 1));
    await say(store, toSend('c', 3));
    expect(await deliverAll(store)).toEqual(['c']);
    clock.now += 29_999;
    expect(await deliverAll(store)).toEqual([]);
    clock.now += 1;
    expect((await deliverAll(store)).sort()).toEqual(['a', 'another person of the chat', 'later']);
  });

  it('that is parked stays so, whatever shorter pause another to its chat asks for', async () => {
    const { store, clock } = await openFresh(kind);
    await say(store, toSend('a', 1));
    await store.converse('telegram:1:77', (session) => ({
      session: next(session),
      effects: [],
      outgoing: [toSend('another person of the chat', 1)],
    }));
    const [a, b] = await claim(store);
    await store.park(a?.id ?? 0, 30_000);
    await store.park(b?.id ?? 0, 1000);
    clock.now += 29_999;
    expect(await deliverAll(store)).toEqual([]);
    clock.now += 1;
    expect(await deliverAll(store)).toHaveLength(2);
  });

  it('to a chat that cannot be reached is put aside with all behind it, until something comes', async () => {
    const { store } = await openFresh(kind);
    await say(store, toSend('a'), toSend('b'));
    await say(store, toSend('c', 7));
    const mine = first((await claim(store)).filter(({ chat }) => chat === 42));
    const aside = await store.unreachable(channel, 42);
    expect(aside).toHaveLength(2);
    await done(store, mine);
    await say(store, toSend('d'));
    const later = await store.claimDeliveries(channel, 5);
    expect(later).toMatchObject({ deliveries: [], aside: [{ reason: 'the chat is unreachable' }] });
    await store.receive([said(1)], true);
    await say(store, toSend('e'));
    expect(await deliverAll(store)).toEqual(['e']);
  });

  it('settled twice, or never claimed, moves nothing on', async () => {
    const { store, openAgain } = await openFresh(kind);
    const other = await openAgain();
    await say(store, toSend('a'), toSend('b'), toSend('c'));
    const a = first(await claim(store));
    await done(store, a);
    const b = first(await claim(other));
    await done(store, a);
    await store.failed(a.id, 'late', 0);
    await store.putAside(a.id, 'late');
    await store.park(a.id, 0);
    await done(store, { ...a, id: 2 ** 40 });
    expect(await claim(store)).toEqual([]);
    await done(other, b);
    expect(await deliverAll(store)).toEqual(['c']);
  });
});
