import { afterEach, describe, expect, it, vi } from 'vitest';
import { createApp } from '../../../src/app.js';
import { createMemorySessions } from '../../../src/store/index.js';
import { brain } from '../shipped-brain.js';
import { watchHub } from './watched-hub.js';

const event = { kind: 'started', locale: 'zh-CN' } as const;
const hub = () => watchHub(createApp({ brain, sessions: createMemorySessions() }));

afterEach(() => void vi.useRealTimers());

describe('watchHub', () => {
  it('shows a turn to who waits for its conversation, once it is delivered', async () => {
    const watched = hub();
    const steps: string[] = [];
    const next = watched.nextTurn('a').then(() => steps.push('seen'));
    await watched.receive('b', event, async () => void steps.push('delivered to another'));
    await watched.receive('a', event, async () => void steps.push('delivered'));
    await next;
    expect(steps).toEqual(['delivered to another', 'delivered', 'seen']);
  });

  it('tells both sides what goes wrong', async () => {
    const watched = hub();
    const next = watched.nextTurn('a');
    const received = watched.receive('a', event, async () => {
      throw new Error('nobody there');
    });
    await expect(next).rejects.toThrow('nobody there');
    await expect(received).rejects.toThrow('nobody there');
  });

  it('waits five seconds', async () => {
    vi.useFakeTimers();
    const next = hub().nextTurn('a');
    vi.advanceTimersByTime(5000);
    await expect(next).rejects.toThrow('within 5000 ms');
  });
});
