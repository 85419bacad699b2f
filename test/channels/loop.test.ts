import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { type Done, type Loop, startLoop } from '../../src/channels/index.js';

let loop: Loop | null = null;

afterEach(async () => {
  await loop?.stop();
  loop = null;
});

/** Starts a loop whose works come to what is told, and notes when each began. */
function start(works: Done[], between: number, every = 10_000): readonly number[] {
  const began: number[] = [];
  const work = async (): Promise<Done> => {
    began.push(performance.now());
    return works.shift() ?? 'nothing';
  };
  loop = startLoop(work, { every, between, onError: () => undefined });
  return began;
}

describe('startLoop', () => {
  it('works at once when it is woken, and looks by itself now and then', async () => {
    const began = start([], 0, 40);
    loop?.wake();
    await expect.poll(() => began.length).toBe(2);
    await expect.poll(() => began.length, { timeout: 1000 }).toBe(3);
  });

  it('rests after work that found something, however often it is woken', async () => {
    const began = start(['all'], 100);
    const waking = setInterval(() => loop?.wake(), 5);
    await expect.poll(() => began.length, { interval: 5 }).toBeGreaterThan(1);
    clearInterval(waking);
    const [first = 0, second = 0] = began;
    expect(second - first).toBeGreaterThanOrEqual(99);
  });

  it('goes on with what is left without such a rest', async () => {
    const began = start(['some', 'some', 'nothing'], 5000);
    await expect.poll(() => began.length).toBe(3);
  });

  it('is not held up by a rest when it is stopped', async () => {
    start(['all'], 60_000);
    await sleep(10);
    const since = performance.now();
    await loop?.stop();
    expect(performance.now() - since).toBeLessThan(1000);
  });

  it('tells of work that failed, and tries again', async () => {
    const errors: unknown[] = [];
    let count = 0;
    loop = startLoop(
      async () => {
        if (++count === 1) throw new Error('first');
        return 'nothing';
      },
      { every: 10_000, onError: (error) => errors.push(error) },
    );
    await expect.poll(() => count).toBe(2);
    expect(errors).toEqual([new Error('first')]);
  });
});
