import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Loop, type LoopOptions, startLoop } from '../../src/channels/loop.js';

/** A loop that is stopped after the test. */
function start(work: () => Promise<boolean>, options: Partial<LoopOptions> = {}): Loop {
  const loop = startLoop(work, { every: 60_000, onError: () => undefined, ...options });
  onTestFinished(loop.stop);
  return loop;
}

describe('startLoop', () => {
  it('looks at once, goes on as long as there is more, and then sleeps', async () => {
    let left = 3;
    let looks = 0;
    start(async () => {
      looks++;
      left--;
      return left > 0;
    });
    await sleep(60);
    expect(looks).toBe(3);
  });

  it('looks when it is woken', async () => {
    let looks = 0;
    const loop = start(async () => ++looks < 0);
    await sleep(20);
    loop.wake();
    await expect.poll(() => looks).toBe(2);
  });

  it('looks once more when it is woken in the midst of its work', async () => {
    let looks = 0;
    const loop = start(async () => {
      looks++;
      await sleep(20);
      return false;
    });
    await sleep(5);
    for (const _ of [1, 2, 3]) loop.wake();
    await sleep(80);
    expect(looks).toBe(2);
  });

  it('looks by itself, for what others leave', async () => {
    let looks = 0;
    start(async () => ++looks < 0, { every: 10 });
    await expect.poll(() => looks).toBeGreaterThan(3);
  });

  it('gives others their turn in between, however often it is woken', async () => {
    let looks = 0;
    const loop = start(async () => ++looks > 0, { between: 30 });
    for (let count = 0; count < 50; count++) {
      loop.wake();
      await sleep(2);
    }
    expect(looks).toBeLessThan(8);
  });

  it('does one thing at a time', async () => {
    let underWay = 0;
    let most = 0;
    const loop = start(async () => {
      most = Math.max(most, ++underWay);
      await sleep(3);
      underWay--;
      return true;
    });
    for (let count = 0; count < 20; count++) {
      loop.wake();
      await sleep(1);
    }
    expect(most).toBe(1);
  });

  it('tries what failed again, after pauses that grow and that nobody cuts short', async () => {
    const at: number[] = [];
    const errors: unknown[] = [];
    const failure = new Error('the database is away');
    const loop = start(
      async () => {
        at.push(performance.now());
        throw failure;
      },
      { onError: (error) => errors.push(error) },
    );
    for (let count = 0; count < 35; count++) {
      loop.wake();
      await sleep(10);
    }
    const [first = 0, second = 0, third = 0] = at;
    expect(second - first).toBeGreaterThan(45);
    expect(third - second).toBeGreaterThan(95);
    expect(at.length).toBeLessThan(5);
    expect(errors).toEqual(at.map(() => failure));
  });

  it('stops when what was begun is done, and begins nothing more', async () => {
    let begun = 0;
    let done = 0;
    const loop = start(async () => {
      begun++;
      await sleep(30);
      done++;
      return true;
    });
    await sleep(10);
    await loop.stop();
    expect([begun, done]).toEqual([1, 1]);
    loop.wake();
    await sleep(40);
    expect(begun).toBe(1);
  });

  it('stops at once in its sleep, and in its pauses', async () => {
    const asleep = start(async () => false);
    const failing = start(() => Promise.reject(new Error('no')));
    await sleep(150);
    const since = performance.now();
    await Promise.all([asleep.stop(), failing.stop()]);
    // Its sleep would last a minute.
    expect(performance.now() - since).toBeLessThan(2000);
  });
});
