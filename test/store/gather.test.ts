import { describe, expect, it } from 'vitest';
import { createGather } from '../../src/store/gather.js';

const soon = () => new Promise((resolve) => setTimeout(resolve, 2));

describe('createGather', () => {
  it('runs what comes in the same breath together, and what comes meanwhile as the next batch', async () => {
    const batches: number[][] = [];
    const double = createGather(async (items: readonly number[]) => {
      batches.push([...items]);
      await soon();
      return items.map((item) => item * 2);
    }, 10);
    const early = [double(1), double(2)];
    await new Promise(setImmediate);
    const late = [double(3), double(4), double(5)];
    expect(await Promise.all([...early, ...late])).toEqual([2, 4, 6, 8, 10]);
    expect(batches).toEqual([
      [1, 2],
      [3, 4, 5],
    ]);
    expect(await double(6)).toBe(12);
  });

  it('has no more in a batch than it is told to', async () => {
    const sizes: number[] = [];
    const count = createGather(async (items: readonly number[]) => {
      sizes.push(items.length);
      return items;
    }, 3);
    await Promise.all([1, 2, 3, 4, 5, 6, 7].map(count));
    expect(sizes).toEqual([3, 3, 1]);
  });

  it('rejects the items of a batch that failed, and runs the next', async () => {
    const fail = createGather(async (items: readonly string[]) => {
      if (items.includes('bad')) throw new Error('no');
      return items;
    }, 2);
    const results = await Promise.allSettled(['a', 'bad', 'b', 'c'].map(fail));
    expect(results.map(({ status }) => status)).toEqual([
      'rejected',
      'rejected',
      'fulfilled',
      'fulfilled',
    ]);
    expect(await fail('d')).toBe('d');
  });
});
