import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/channels/telegram/api.js';
import { persist } from '../../../src/channels/telegram/persist.js';

const done: Answer = { kind: 'done', result: true };
const silence: Answer = { kind: 'no-answer', reason: 'ECONNRESET' };
const refused = (code: number, retryAfter: number | null = null): Answer => ({
  kind: 'refused',
  code,
  description: '',
  retryAfter,
  migratedTo: null,
});

/** Calls that are answered so, and what came of it. */
async function run(answers: readonly Answer[], signal = new AbortController().signal) {
  const pauses: number[] = [];
  let calls = 0;
  const answer = await persist(
    async () => answers[calls++] ?? done,
    {
      attempts: 4,
      firstPause: 5,
      longestPause: 100,
      onPause: (_, pause) => pauses.push(pause),
    },
    signal,
  );
  return { answer, calls, pauses };
}

describe('persist', () => {
  it('calls once when it goes well', async () => {
    expect(await run([done])).toEqual({ answer: done, calls: 1, pauses: [] });
  });

  it('tries again after silence and server errors, with longer pauses', async () => {
    const answers = [silence, refused(502), silence, done];
    expect(await run(answers)).toEqual({ answer: done, calls: 4, pauses: [5, 10, 20] });
  });

  it('gives up after its attempts', async () => {
    const answers = [silence, silence, silence, silence, done];
    expect(await run(answers)).toMatchObject({ answer: silence, calls: 4 });
  });

  it('waits as long as a 429 asks', async () => {
    expect(await run([refused(429, 0.05), done])).toMatchObject({ calls: 2, pauses: [50] });
    expect(await run([refused(429), done])).toMatchObject({ calls: 2, pauses: [5] });
  });

  it('does not wait for a 429 that asks for too long', async () => {
    expect(await run([refused(429, 3600), done])).toMatchObject({ calls: 1 });
  });

  it.each([400, 403, 404])('takes a %i for an answer', async (code) => {
    expect(await run([refused(code), done])).toMatchObject({ answer: refused(code), calls: 1 });
  });

  it('ends with the signal', async () => {
    const stop = new AbortController();
    stop.abort();
    expect(await run([silence, done], stop.signal)).toMatchObject({ answer: silence, calls: 1 });
  });
});
