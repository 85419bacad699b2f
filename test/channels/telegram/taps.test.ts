import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startTaps } from '../../../src/channels/telegram/taps.js';
import { openStore } from '../../../src/store/index.js';
import { said } from '../../store/support/talk.js';

/** Answers taps that are in an inbox. */
async function start(answer: (id: string) => Promise<void> = async () => undefined) {
  const store = await openStore('sqlite::memory:');
  const answered: string[] = [];
  const errors: unknown[] = [];
  const loop = startTaps({
    store,
    answer: async ({ id }) => {
      answered.push(id);
      await answer(id);
    },
    onError: (error) => errors.push(error),
  });
  onTestFinished(async () => {
    await loop.stop();
    await store.close();
  });
  const taps = (...ids: readonly number[]) =>
    store.receive(
      ids.map((id) => said(id, 'tap', 42, { message: 1, tap: `tap ${id}` })),
      true,
    );
  return { loop, taps, answered, errors };
}

describe('startTaps', () => {
  it('answers each once, as soon as it is woken', async () => {
    const { loop, taps, answered } = await start();
    await taps(1, 2);
    loop.wake();
    await expect.poll(() => answered).toEqual(['tap 1', 'tap 2']);
    loop.wake();
    await taps(1, 3);
    loop.wake();
    await expect.poll(() => answered).toEqual(['tap 1', 'tap 2', 'tap 3']);
  });

  it('answers by itself what another process took in', async () => {
    const { taps, answered } = await start();
    await sleep(50);
    await taps(1);
    await expect.poll(() => answered, { timeout: 2000 }).toEqual(['tap 1']);
  });

  it('answers more than it takes at once', async () => {
    const { loop, taps, answered } = await start();
    await taps(...Array.from({ length: 250 }, (_, index) => index + 1));
    loop.wake();
    await expect.poll(() => new Set(answered).size).toBe(250);
    expect(answered).toHaveLength(250);
  });

  it('lets one that hangs keep no other waiting, and waits for it at the end', async () => {
    let isOver = false;
    const { loop, taps, answered } = await start(async (id) => {
      if (id !== 'tap 1') return;
      await sleep(1500);
      isOver = true;
    });
    await taps(1);
    loop.wake();
    await expect.poll(() => answered).toEqual(['tap 1']);
    await taps(2);
    loop.wake();
    await expect.poll(() => answered).toEqual(['tap 1', 'tap 2']);
    expect(isOver).toBe(false);
    await loop.stop();
    expect(isOver).toBe(true);
  });
});
