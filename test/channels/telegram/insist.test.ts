import { describe, expect, it } from 'vitest';
import { createInsist } from '../../../src/channels/telegram/insist.js';

/** Work that fails so often before it succeeds. */
function failing(times: number) {
  let tries = 0;
  return async () => {
    if (++tries <= times) throw new Error(`try ${tries}`);
    return tries;
  };
}

describe('createInsist', () => {
  it('does it once when it goes well', async () => {
    const insist = createInsist(new AbortController().signal, () => {
      throw new Error('nothing went wrong');
    });
    expect(await insist('sent', failing(0))).toBe(1);
  });

  it('does it until it succeeds, and tells of every failure', async () => {
    const told: string[] = [];
    const insist = createInsist(new AbortController().signal, (what, error) =>
      told.push(`${what}: ${error}`),
    );
    const since = performance.now();
    expect(await insist('delivered', failing(2))).toBe(3);
    expect(told).toEqual(['delivered: Error: try 1', 'delivered: Error: try 2']);
    // 50 ms, and twice that.
    expect(performance.now() - since).toBeGreaterThan(145);
  });

  it('gives up when the signal comes, and not before it has tried', async () => {
    const end = new AbortController();
    const insist = createInsist(end.signal, () => undefined);
    const waiting = insist('park', failing(100));
    end.abort();
    expect(await waiting).toBeNull();
    expect(await insist('park', failing(0))).toBe(1);
    expect(await insist('park', failing(1))).toBeNull();
  });
});
