import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { takeTurns } from '../../../src/channels/telegram/lease.js';
import { openStore, type Store } from '../../../src/store/index.js';
import { freshDatabase } from '../../support/databases.js';

const name = 'telegram-poll';

/** Stores of several processes on one database. */
async function processes(count: number): Promise<Store[]> {
  const url = await freshDatabase('sqlite');
  const stores = await Promise.all(Array.from({ length: count }, () => openStore(url)));
  onTestFinished(async () => {
    for (const store of stores) await store.close();
  });
  return stores;
}

/** Takes turns until it is stopped; `log` tells what happens. */
function taker(store: Pick<Store, 'lease' | 'giveLeaseBack'>) {
  const stopping = new AbortController();
  const log: string[] = [];
  const turns = takeTurns({
    ...{ store, name, stopping: stopping.signal },
    hold: async (signal) => {
      log.push('holds');
      await new Promise<void>((resolve) => {
        signal.addEventListener('abort', () => resolve(), { once: true });
      });
      log.push('lets go');
    },
    onWait: () => log.push('waits'),
    onError: (error) => log.push(String(error)),
  });
  const stop = async () => {
    stopping.abort();
    await turns;
  };
  onTestFinished(stop);
  return { log, stop };
}

describe('takeTurns', () => {
  it('lets one hold, and the next as soon as that one stops', async () => {
    const [one, two] = await processes(2);
    if (!one || !two) throw new Error('a process is missing');
    const first = taker(one);
    await expect.poll(() => first.log).toEqual(['holds']);
    const second = taker(two);
    await expect.poll(() => second.log).toEqual(['waits']);
    await first.stop();
    expect(first.log).toEqual(['holds', 'lets go']);
    await expect.poll(() => second.log, { timeout: 3000 }).toEqual(['waits', 'holds']);
  });

  it('lets go when another has the lease, and says once that it waits', async () => {
    const [one, two] = await processes(2);
    if (!one || !two) throw new Error('a process is missing');
    const first = taker(one);
    await expect.poll(() => first.log).toEqual(['holds']);
    await one.giveLeaseBack(name);
    expect(await two.lease(name, 60_000)).toBe(true);
    await expect.poll(() => first.log, { timeout: 4000 }).toEqual(['holds', 'lets go', 'waits']);
    await sleep(1200);
    expect(first.log).toHaveLength(3);
  });

  it('holds on while the database is away for less than the lease lasts, and then lets go', async () => {
    const [one] = await processes(1);
    if (!one) throw new Error('a process is missing');
    let isAway = false;
    const { log } = taker({
      lease: (...given) => (isAway ? Promise.reject(new Error('away')) : one.lease(...given)),
      giveLeaseBack: one.giveLeaseBack,
    });
    await expect.poll(() => log).toEqual(['holds']);
    isAway = true;
    await sleep(2500);
    expect(log).not.toContain('lets go');
    expect(log).toContain('Error: away');
    await expect.poll(() => log, { timeout: 4000 }).toContain('lets go');
    isAway = false;
    await expect.poll(() => log.at(-1), { timeout: 3000 }).toBe('holds');
  });

  it('gives back only what it has', async () => {
    const [one, two] = await processes(2);
    if (!one || !two) throw new Error('a process is missing');
    expect(await two.lease(name, 60_000)).toBe(true);
    const { log, stop } = taker(one);
    await expect.poll(() => log).toEqual(['waits']);
    await stop();
    expect(await two.lease(name, 60_000)).toBe(true);
    expect(await one.lease(name, 60_000)).toBe(false);
  });
});
