import { afterEach, describe, expect, it, vi } from 'vitest';
import { respond } from '../../../src/bot/index.js';
import { brain } from '../shipped-brain.js';
import { watchTurns } from './turn-watch.js';

const turn = respond(brain, null, { kind: 'started', locale: 'zh-CN' });

afterEach(() => void vi.useRealTimers());

describe('watchTurns', () => {
  it('shows a turn to who waits for its conversation', async () => {
    const watch = watchTurns(false);
    const next = watch.nextTurn('a');
    watch.turned('b', { ...turn, replies: [] });
    watch.turned('a', turn);
    expect(await next).toBe(turn);
  });

  it('waits until every reply is delivered', async () => {
    const watch = watchTurns(true);
    let seen = false;
    const next = watch.nextTurn('a').then(() => {
      seen = true;
    });
    watch.turned('a', turn);
    watch.delivered('b');
    await Promise.resolve();
    expect(seen).toBe(false);
    for (const _ of turn.replies) watch.delivered('a');
    await next;
  });

  it('waits twenty seconds', async () => {
    vi.useFakeTimers();
    const next = watchTurns(false).nextTurn('a');
    vi.advanceTimersByTime(20_000);
    await expect(next).rejects.toThrow('within 20000 ms');
  });
});
