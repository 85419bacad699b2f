import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NotStorable } from '../../src/store/index.js';
import { databases } from '../support/databases.js';
import { openFresh } from './support/open-fresh.js';
import { answerAll, channel, said, saidAll } from './support/talk.js';

describe.each(databases)('Store#receive on %s', (kind) => {
  it('tells which updates are new, within a call, among calls at once, and later', async () => {
    const { store } = await openFresh(kind);
    expect(await store.receive([], true)).toEqual([]);
    expect(await store.receive(saidAll(7, 8, 7), true)).toEqual([true, true, false]);
    const [first, second] = await Promise.all([
      store.receive(saidAll(8, 9), true),
      store.receive(saidAll(9, 10), true),
    ]);
    expect([first, second]).toEqual([
      [false, true],
      [false, true],
    ]);
    expect(await answerAll(store)).toEqual(['text 7', 'text 8', 'text 9', 'text 10']);
    expect(await store.receive(saidAll(7), true)).toEqual([false]);
    expect(await answerAll(store)).toEqual([]);
  });

  it('takes an update that comes five times to two processes once', async () => {
    const { store, openAgain } = await openFresh(kind);
    const other = await openAgain();
    const calls = [store, other, store, other, store].map((one) =>
      one.receive(saidAll(5, 6), true),
    );
    const fresh = (await Promise.all(calls)).flat().filter(Boolean);
    expect(fresh).toHaveLength(2);
    expect(await answerAll(store)).toEqual(['text 5', 'text 6']);
  });

  it('takes batches with the same people from two processes at once', async () => {
    const { store, openAgain } = await openFresh(kind);
    const other = await openAgain();
    const from = (start: number) =>
      Array.from({ length: 60 }, (_, index) => said(start + index, index, 1 + ((index * 7) % 13)));
    const calls = Array.from({ length: 10 }, (_, index) =>
      [store, other].map((one, which) =>
        one.receive(which ? from(index * 60).reverse() : from(index * 60), index % 2 === 0),
      ),
    );
    const fresh = (await Promise.all(calls.flat())).flat().filter(Boolean);
    expect(fresh).toHaveLength(600);
  });

  it('knows the same number of different channels apart', async () => {
    const { store } = await openFresh(kind);
    const other = { ...said(1), channel: 'qq' };
    expect(await store.receive([said(1), other], true)).toEqual([true, true]);
  });

  it('takes thousands at once', async () => {
    const { store } = await openFresh(kind);
    const many = Array.from({ length: 2500 }, (_, index) => said(index, index, 1 + (index % 900)));
    expect((await store.receive(many, true)).every(Boolean)).toBe(true);
    expect((await store.depth()).questions).toBe(2500);
  });

  it('remembers the number of what asks nothing', async () => {
    const { store } = await openFresh(kind);
    const nothing = { channel, updateId: 3, question: null };
    expect(await store.receive([nothing], true)).toEqual([true]);
    expect(await store.receive([nothing], true)).toEqual([false]);
    expect(await answerAll(store)).toEqual([]);
  });

  it('keeps ids of 52 bits', async () => {
    const { store } = await openFresh(kind);
    const big = 2 ** 52 - 1;
    const update = said(big, 'big', -big, { message: big });
    await store.receive([update], true);
    const seen: unknown[] = [];
    await answerAll(store, (question) => {
      seen.push(question);
      return { kind: 'aside', reason: 'seen' };
    });
    expect(seen).toMatchObject([
      { chat: -big, updateId: big, conversation: `telegram:${-big}`, message: { id: big } },
    ]);
  });

  it.each([
    ['a chat of 54 bits', said(1, 'x', 2 ** 53)],
    ['half an id', said(1.5)],
    ['an event that is no JSON', said(1, () => 1)],
    ['a bigint', said(1, 1n)],
  ])('refuses %s, and takes what others bring at the same time', async (_what, wrong) => {
    const { store } = await openFresh(kind);
    const [refused, taken] = await Promise.allSettled([
      store.receive([wrong], true),
      store.receive([said(2)], true),
    ]);
    expect(refused).toMatchObject({ status: 'rejected', reason: expect.any(NotStorable) });
    expect(taken).toMatchObject({ value: [true] });
  });

  it('gives back any event as it was: emoji, NUL, halves of surrogate pairs, odd keys', async () => {
    const { store } = await openFresh(kind);
    const odd = fc.string({ unit: 'binary' }).map((text) => `${text}\0\ud83d`);
    const anything = fc.oneof(odd, fc.jsonValue(), fc.dictionary(odd, odd));
    let updateId = 0;
    await fc.assert(
      fc.asyncProperty(anything, odd, async (event, tap) => {
        const sent = JSON.parse(JSON.stringify(event));
        await store.receive([said(++updateId, event, 42, { tap })], true);
        expect(await answerAll(store)).toEqual([sent]);
      }),
      { numRuns: 25 },
    );
  });

  it('takes any text for a conversation', async () => {
    const { store } = await openFresh(kind);
    let updateId = 0;
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (name) => {
        const conversation = `${name}\0'"\udc00`;
        const question = { conversation, chat: 1, event: name };
        await store.receive([{ channel: name, updateId: ++updateId, question }], true);
        expect(await answerAll(store)).toHaveLength(1);
      }),
      { numRuns: 15 },
    );
  });
});
