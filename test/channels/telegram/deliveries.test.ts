import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Deliver } from '../../../src/channels/telegram/deliver.js';
import { startDeliveries } from '../../../src/channels/telegram/deliveries.js';
import type { Letter } from '../../../src/channels/telegram/mailbox.js';
import { unwatched } from '../../../src/channels/telegram/watch.js';
import { openStore, type Store } from '../../../src/store/index.js';
import { say, toSend } from '../../store/support/talk.js';

/** Delivers from an outbox; every delivery is marked at the end of `work`. */
async function start(work: (payload: unknown, store: Store) => Promise<void> = async () => {}) {
  const store = await openStore('sqlite::memory:');
  await store.beat();
  const delivered: unknown[] = [];
  const aside: string[] = [];
  const errors: unknown[] = [];
  const deliver: Deliver = async ({ id, payload }) => {
    await work(payload, store);
    await store.delivered({ id, shows: null });
    delivered.push(payload);
  };
  const loop = startDeliveries({
    ...{ store, deliver },
    watch: { ...unwatched, putAside: (_, reason) => aside.push(reason) },
    onError: (error) => errors.push(error),
  });
  onTestFinished(async () => {
    await loop.stop();
    await store.close();
  });
  return { store, loop, delivered, aside, errors };
}

/** How many messages of very many a process makes its own, while none of them comes to its end. */
async function claimed(processes: number): Promise<number> {
  let count = 0;
  let settle = (): void => undefined;
  const settled = new Promise<void>((resolve) => {
    settle = resolve;
  });
  const loop = startDeliveries({
    store: {
      claimDeliveries: async (_, most) => {
        count += most;
        return { deliveries: Array.from({ length: most }, toLetter), aside: [] };
      },
    },
    deliver: () => settled,
    ...{ watch: unwatched, processes: () => processes },
    onError: (error) => {
      throw error;
    },
  });
  await vi.waitUntil(() => count > 0);
  const found = count;
  settle();
  await loop.stop();
  return found;
}

const toLetter = (_: unknown, id: number): Letter => ({
  ...{ id, conversation: `telegram:${id}`, chat: id, kind: 'send', payload: null, target: null },
  ...{ shown: null, attempts: 0, createdAt: 0 },
});

describe('startDeliveries', () => {
  it('delivers what waits as soon as it is woken, each conversation in its order', async () => {
    const { store, loop, delivered } = await start();
    await say(store, toSend('a'), toSend('b'), toSend('c'));
    loop.wake();
    await expect.poll(() => delivered).toEqual(['a', 'b', 'c']);
  });

  it('finds by itself what others leave', async () => {
    const { store, delivered } = await start();
    await sleep(100);
    await say(store, toSend('a'));
    await expect.poll(() => delivered).toEqual(['a']);
  });

  it('lets a chat that hangs keep no other waiting', async () => {
    const { store, loop, delivered } = await start(async (payload) => {
      if (payload === 'slow') await sleep(2000);
    });
    await say(store, toSend('slow', 1));
    loop.wake();
    await sleep(30);
    await say(store, toSend('fast', 2));
    loop.wake();
    await expect.poll(() => delivered, { timeout: 1900 }).toEqual(['fast']);
    await expect.poll(() => delivered).toEqual(['fast', 'slow']);
  });

  it('delivers to more chats than it does at once', async () => {
    let underWay = 0;
    let most = 0;
    const { store, loop, delivered } = await start(async () => {
      most = Math.max(most, ++underWay);
      await sleep(20);
      underWay--;
    });
    for (let chat = 1; chat <= 300; chat++) await say(store, toSend(`to ${chat}`, chat));
    loop.wake();
    await expect.poll(() => delivered.length, { timeout: 10_000 }).toBe(300);
    expect(new Set(delivered).size).toBe(300);
    expect(most).toBeLessThanOrEqual(256);
  });

  it('tells of a delivery that rejects, and goes on', async () => {
    const failure = new Error('a defect');
    const { store, loop, delivered, errors } = await start(async (payload) => {
      if (payload === 'bad') throw failure;
    });
    await say(store, toSend('bad', 1));
    await say(store, toSend('good', 2));
    loop.wake();
    await expect.poll(() => delivered).toEqual(['good']);
    expect(errors).toEqual([failure]);
  });

  it('waits at its end for what was begun, and begins nothing more', async () => {
    const { store, loop, delivered } = await start(() => sleep(100));
    await say(store, toSend('a'), toSend('b'));
    loop.wake();
    await sleep(50);
    await loop.stop();
    expect(delivered).toEqual(['a']);
    await sleep(150);
    expect(delivered).toEqual(['a']);
  });

  it('takes many messages at a time in a process that is alone', async () => {
    expect(await claimed(1)).toBe(256);
  });

  it('leaves the others theirs in one of several', async () => {
    expect(await claimed(3)).toBe(32);
  });
});
