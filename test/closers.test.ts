import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createClosers } from '../src/closers.js';

/** Closers of so many things; those that are named fail. */
function closersOf(names: readonly string[], failing: readonly string[] = []) {
  const closers = createClosers();
  const log: string[] = [];
  for (const name of names)
    closers.add(async () => {
      await sleep(5);
      log.push(name);
      if (failing.includes(name)) throw new Error(name);
    });
  return { closers, log };
}

describe('createClosers', () => {
  it('closes what was opened last first, one after another', async () => {
    const { closers, log } = closersOf(['store', 'telegram', 'web']);
    await closers.close();
    expect(log).toEqual(['web', 'telegram', 'store']);
  });

  it('closes once, however often it is asked to', async () => {
    const { closers, log } = closersOf(['store', 'web']);
    await Promise.all([closers.close(), closers.close()]);
    await closers.close();
    expect(log).toEqual(['web', 'store']);
  });

  it('closes the rest where something fails, and rejects with the first failure', async () => {
    const { closers, log } = closersOf(['store', 'telegram', 'web'], ['web', 'store']);
    await expect(closers.close()).rejects.toThrow('web');
    expect(log).toEqual(['web', 'telegram', 'store']);
  });

  it('has nothing to close at first', async () => {
    await createClosers().close();
  });
});
