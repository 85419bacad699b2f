import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createGate, type Gate } from '../../../src/channels/telegram/gate.js';

/** Lets works of some milliseconds through, all at once. @returns how many were there together at most */
async function crowd(gate: Gate, works: number, milliseconds: number): Promise<number> {
  let inside = 0;
  let most = 0;
  const work = async () => {
    most = Math.max(most, ++inside);
    await sleep(milliseconds);
    inside--;
  };
  await Promise.all(Array.from({ length: works }, () => gate(work)));
  return most;
}

describe('createGate', () => {
  it('lets one at a time through, in the order in which they came', async () => {
    const gate = createGate();
    const done: number[] = [];
    const works = [3, 1, 2].map((number) =>
      gate(async () => {
        await sleep(number);
        done.push(number);
        return number;
      }),
    );
    expect(await Promise.all(works)).toEqual([3, 1, 2]);
    expect(done).toEqual([3, 1, 2]);
    expect(await crowd(gate, 5, 1)).toBe(1);
  });

  it('lets as many through as it is told', async () => {
    expect(await crowd(createGate(3), 10, 2)).toBe(3);
  });

  it('does not wait for one that is silent, and lets no more through when it speaks at last', async () => {
    const gate = createGate(1, 20);
    let speak: () => void = () => undefined;
    const silent = gate(() => new Promise<void>((resolve) => (speak = resolve)));
    expect(await gate(async () => 'next')).toBe('next');
    speak();
    await silent;
    expect(await crowd(gate, 4, 1)).toBe(1);
  });

  it('waits for one that stays, however silent it is', async () => {
    const gate = createGate(1, 20);
    const log: string[] = [];
    const staying = gate(async (stay) => {
      stay();
      await sleep(80);
      log.push('stayed');
    });
    await Promise.all([staying, gate(async () => log.push('next'))]);
    expect(log).toEqual(['stayed', 'next']);
  });

  it('goes on after work that failed', async () => {
    const gate = createGate();
    await expect(gate(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await gate(async () => 'next')).toBe('next');
  });
});
