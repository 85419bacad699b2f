import { setTimeout as pause } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createInOrder } from '../src/in-order.js';

describe('createInOrder', () => {
  it('runs the tasks of a key one after another', async () => {
    const { run } = createInOrder();
    const done: string[] = [];
    const slow = run('a', async () => {
      await pause(20);
      done.push('slow');
    });
    const quick = run('a', async () => void done.push('quick'));
    await Promise.all([slow, quick]);
    expect(done).toEqual(['slow', 'quick']);
  });

  it('does not let one key wait for another', async () => {
    const { run } = createInOrder();
    let release = (_: string): void => undefined;
    const blocked = run('a', () => new Promise<string>((resolve) => (release = resolve)));
    expect(await run('b', async () => 'b')).toBe('b');
    release('a');
    expect(await blocked).toBe('a');
  });

  it('hands a failure to the one who asked, and goes on', async () => {
    const { run } = createInOrder();
    const failing = run('a', () => Promise.reject(new Error('no')));
    const next = run('a', async () => 'next');
    await expect(failing).rejects.toThrow('no');
    expect(await next).toBe('next');
  });

  it('takes a task that throws at once for one that fails', async () => {
    const { run } = createInOrder();
    const throwing = run('a', () => {
      throw new Error('at once');
    });
    await expect(throwing).rejects.toThrow('at once');
    expect(await run('a', async () => 'next')).toBe('next');
  });

  it('keeps a key in order that is used again while its last task ends', async () => {
    const { run } = createInOrder();
    const done: number[] = [];
    const again = run('a', async () => void done.push(1)).then(() =>
      run('a', async () => {
        await pause(10);
        done.push(2);
      }),
    );
    await again;
    await run('a', async () => void done.push(3));
    expect(done).toEqual([1, 2, 3]);
  });

  it('never runs two tasks of a key at once, and all of them in order', async () => {
    const tasks = fc.array(
      fc.record({ key: fc.constantFrom('a', 'b', 'c'), ticks: fc.nat(4), fails: fc.boolean() }),
    );
    await fc.assert(
      fc.asyncProperty(tasks, async (given) => {
        const { run } = createInOrder();
        const running = new Set<string>();
        const done = new Map<string, number[]>();
        const results = given.map(({ key, ticks, fails }, index) =>
          run(key, async () => {
            expect(running.has(key)).toBe(false);
            running.add(key);
            for (let tick = 0; tick < ticks; tick++) await Promise.resolve();
            running.delete(key);
            done.set(key, [...(done.get(key) ?? []), index]);
            if (fails) throw new Error('as planned');
          }),
        );
        await Promise.allSettled(results);
        for (const order of done.values()) expect(order).toEqual([...order].sort((a, b) => a - b));
        expect([...done.values()].flat()).toHaveLength(given.length);
      }),
    );
  });

  it('keeps nothing of the keys it is done with', async () => {
    const { run } = createInOrder();
    const before = heapInUse();
    for (let person = 0; person < 20_000; person++) await run(`person ${person}`, async () => null);
    expect(heapInUse() - before).toBeLessThan(1_000_000);
  });
});

/** In bytes, without what is no longer reachable. */
function heapInUse(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
}
