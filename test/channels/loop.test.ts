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

  it('does one thing at a time, and looks once more when it is woken meanwhile', async () => {
    let underWay = 0;
    let most = 0;
    let works = 0;
    loop = startLoop(
      async () => {
        works++;
        most = Math.max(most, ++underWay);
        await sleep(30);
        underWay--;
        return 'nothing';
      },
      { every: 10_000, onError: () => undefined },
    );
    for (const _ of [1, 2, 3]) loop.wake();
    await expect.poll(() => works).toBe(2);
    await sleep(100);
    expect([works, most]).toEqual([2, 1]);
  });

  it('tries what fails again, after pauses that grow and that nobody cuts short', async () => {
    const at: number[] = [];
    loop = startLoop(
      async () => {
        at.push(performance.now());
        throw new Error('the database is away');
      },
      { every: 10_000, onError: () => undefined },
    );
    const waking = setInterval(() => loop?.wake(), 5);
    await expect.poll(() => at.length, { interval: 5 }).toBeGreaterThan(2);
    clearInterval(waking);
    const [first = 0, second = 0, third = 0] = at;
    expect(second - first).toBeGreaterThan(45);
    expect(third - second).toBeGreaterThan(95);
  });

  it('stops when what was begun is done, and begins nothing more', async () => {
    let begun = 0;
    let done = 0;
    loop = startLoop(
      async () => {
        begun++;
        await sleep(30);
        done++;
        return 'some';
      },
      { every: 10_000, onError: () => undefined },
    );
    await loop.stop();
    expect([begun, done]).toEqual([1, 1]);
    loop.wake();
    await sleep(40);
    expect(begun).toBe(1);
  });
});
