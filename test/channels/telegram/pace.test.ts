import { describe, expect, it } from 'vitest';
import { createPace } from '../../../src/channels/telegram/pace.js';

const signal = new AbortController().signal;

describe('createPace', () => {
  it('lets a few go at once and spaces the others', async () => {
    const pace = createPace(3, 20);
    const start = performance.now();
    const times = await Promise.all(
      Array.from({ length: 6 }, async () => {
        await pace(signal);
        return performance.now() - start;
      }),
    );
    expect(times[2]).toBeLessThan(15);
    expect(times[3]).toBeGreaterThan(15);
    expect(times[5]).toBeGreaterThan(55);
  });

  it('lets nobody wait when there is room', async () => {
    const pace = createPace(1, 10);
    for (let count = 0; count < 3; count++) {
      const start = performance.now();
      await pace(signal);
      expect(performance.now() - start).toBeLessThan(8);
      await new Promise((resolve) => setTimeout(resolve, 15));
    }
  });
});
