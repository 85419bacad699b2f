import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Answer, Call } from '../../../src/channels/telegram/api.js';
import { unwatched } from '../../../src/channels/telegram/watch.js';
import { watchCalls } from '../../../src/channels/telegram/watch-calls.js';

const done: Answer = { kind: 'done', result: true };

function watching(library: () => Promise<Answer>) {
  const told: [string, Answer, number][] = [];
  const cutOff = new AbortController();
  const watch = { ...unwatched, called: (...call: [string, Answer, number]) => told.push(call) };
  const call = watchCalls(library as Call, watch as typeof unwatched, cutOff.signal);
  return { call, told, cutOff };
}

describe('watchCalls', () => {
  it('tells of a call, its answer and its time', async () => {
    const { call, told } = watching(async () => {
      await sleep(20);
      return done;
    });
    expect(await call('getMe', {})).toBe(done);
    expect(told).toEqual([['getMe', done, expect.any(Number)]]);
    expect(told[0]?.[2]).toBeGreaterThan(15);
  });

  it('ends what is under way when it is cut off, and tells of it once', async () => {
    const { call, told, cutOff } = watching(async () => {
      await sleep(60);
      return done;
    });
    const calls = [call('getMe', {}), call('deleteWebhook', {})];
    cutOff.abort();
    const stopped = { kind: 'no-answer', reason: 'stopped' };
    expect(await Promise.all(calls)).toEqual([stopped, stopped]);
    await sleep(80);
    const methods = told.map(([method]) => method);
    expect(methods).toEqual(['getMe', 'deleteWebhook']);
  });

  it('calls nothing after that', async () => {
    let calls = 0;
    const { call, cutOff } = watching(async () => {
      calls++;
      return done;
    });
    cutOff.abort();
    expect(await call('getMe', {})).toEqual({ kind: 'no-answer', reason: 'stopped' });
    expect(calls).toBe(0);
  });
});
