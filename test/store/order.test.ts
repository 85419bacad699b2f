import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { databases } from '../support/databases.js';
import { openFresh } from './support/open-fresh.js';
import { answerAll, channel, said, saidAll } from './support/talk.js';

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

describe.each(databases)('The order of shuffled updates on %s', (kind) => {
  it('is that of their numbers: each waits until the twenty before it are known', async () => {
    const { store } = await openFresh(kind);
    await store.receive(saidAll(...range(1, 20)), true);
    await store.receive(saidAll(22), false);
    expect(await answerAll(store)).toHaveLength(20);
    await store.receive(saidAll(21), false);
    expect(await answerAll(store)).toEqual(['text 21', 'text 22']);
  });

  it('counts what asks nothing', async () => {
    const { store } = await openFresh(kind);
    await store.receive(
      range(1, 19).map((id) => ({ channel, updateId: id, question: null })),
      true,
    );
    await store.receive(saidAll(21), false);
    expect(await answerAll(store)).toEqual([]);
    await store.receive([{ channel, updateId: 20, question: null }], false);
    expect(await answerAll(store)).toEqual(['text 21']);
  });

  it('is given up after 300 ms, for a number that never comes', async () => {
    const { store, clock } = await openFresh(kind);
    await store.receive(saidAll(9), false);
    await store.receive(saidAll(7), false);
    clock.now += 299;
    expect(await answerAll(store)).toEqual([]);
    clock.now += 1;
    expect(await answerAll(store)).toEqual(['text 7', 'text 9']);
  });

  it('does not hold up what was polled', async () => {
    const { store } = await openFresh(kind);
    await store.receive(saidAll(900), true);
    expect(await answerAll(store)).toEqual(['text 900']);
  });

  it('is known in each channel by itself', async () => {
    const { store } = await openFresh(kind);
    await store.receive(saidAll(...range(1, 20)), true);
    await store.receive([{ ...said(21), channel: 'qq' }], false);
    expect(await answerAll(store)).toHaveLength(20);
  });

  it('holds for each person, in whatever order webhooks of two processes bring them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(range(21, 50), { minLength: 30 }), async (ids) => {
        const { store, openAgain } = await openFresh(kind);
        const other = await openAgain();
        await store.receive(saidAll(...range(1, 20)), true);
        await answerAll(store);
        // An answer between any two may not be early: the window is as wide as the shuffle.
        const near = [...ids].sort((a, b) => Math.floor(a / 10) - Math.floor(b / 10));
        const events: unknown[] = [];
        for (const [index, id] of near.entries()) {
          const chat = 1 + (id % 3);
          await (index % 2 ? store : other).receive([said(id, [chat, id], chat)], false);
          events.push(...(await answerAll(index % 3 ? store : other)));
        }
        for (const chat of [1, 2, 3]) {
          const mine = events.filter((event) => Array.isArray(event) && event[0] === chat);
          const expected = range(21, 50).filter((id) => 1 + (id % 3) === chat);
          expect(mine).toEqual(expected.map((id) => [chat, id]));
        }
      }),
      { numRuns: 2 },
    );
  });
});
