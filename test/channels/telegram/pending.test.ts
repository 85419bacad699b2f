import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createPending } from '../../../src/channels/telegram/pending.js';

describe('createPending', () => {
  it('drains at once when nothing was added', async () => {
    await createPending().drain();
  });

  it('waits for everything, and for what is added meanwhile', async () => {
    const pending = createPending();
    const done: string[] = [];
    const work = async (name: string, milliseconds: number) => {
      await sleep(milliseconds);
      done.push(name);
    };
    pending.add(work('first', 10));
    pending.add(
      work('second', 20).then(() => {
        pending.add(work('third', 10));
      }),
    );
    await pending.drain();
    expect(done).toEqual(['first', 'second', 'third']);
    await pending.drain();
  });
});
