import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createGate } from '../../../src/channels/telegram/gate.js';

describe('createGate', () => {
  it('lets one at a time through, in their order', async () => {
    const gate = createGate(10_000);
    const log: string[] = [];
    const work = (name: string, milliseconds: number) =>
      gate(async () => {
        log.push(`${name} in`);
        await sleep(milliseconds);
        log.push(`${name} out`);
        return name;
      });
    expect(await Promise.all([work('a', 20), work('b', 1), work('c', 1)])).toEqual(['a', 'b', 'c']);
    expect(log).toEqual(['a in', 'a out', 'b in', 'b out', 'c in', 'c out']);
    expect(await work('d', 1)).toBe('d');
  });

  it('does not let the others wait for what is silent, and lets that come to its end', async () => {
    const gate = createGate(30);
    const log: string[] = [];
    const silent = gate(async () => {
      await sleep(90);
      log.push('silent');
      return 'late';
    });
    const others = ['a', 'b'].map((name) =>
      gate(async () => {
        log.push(name);
      }),
    );
    await Promise.all(others);
    expect(log).toEqual(['a', 'b']);
    expect(await silent).toBe('late');
    // Its end, which comes late, opens the gate for nobody.
    let inside = 0;
    let most = 0;
    const later = [1, 2, 3].map(() =>
      gate(async () => {
        most = Math.max(most, ++inside);
        await sleep(5);
        inside--;
      }),
    );
    await Promise.all(later);
    expect(most).toBe(1);
  });

  it('keeps others waiting for no longer than the silence, each time', async () => {
    const gate = createGate(20);
    const since = performance.now();
    const forever = () => sleep(60_000, undefined, { ref: false });
    for (const _ of [1, 2, 3]) void gate(forever);
    await gate(async () => undefined);
    expect(performance.now() - since).toBeGreaterThan(55);
    expect(performance.now() - since).toBeLessThan(5000);
  });

  it('opens after what fails, and tells whose failure it was', async () => {
    const gate = createGate(10_000);
    const failure = new Error('no');
    const failed = gate(() => Promise.reject(failure));
    const next = gate(async () => 'next');
    await expect(failed).rejects.toBe(failure);
    expect(await next).toBe('next');
  });
});
