import { describe, expect, it } from 'vitest';
import { answerTap } from '../../../src/channels/telegram/answer-tap.js';
import type { Answer, Call } from '../../../src/channels/telegram/api.js';
import { toRefusal } from '../../../src/channels/telegram/failure.js';
import { createLog } from './some-knowledge.js';

async function answer(tap: Parameters<typeof answerTap>[1], answers: readonly Answer[] = []) {
  const left = [...answers];
  const calls: unknown[] = [];
  const call = (async (_: string, parameters: unknown) => {
    calls.push(parameters);
    return left.shift() ?? { kind: 'done', result: true };
  }) as Call;
  const { log, lines } = createLog();
  await answerTap(call, tap, log, new AbortController().signal);
  return { calls, levels: lines.map((line) => line.split(' ')[0]) };
}

describe('answerTap', () => {
  it('says nothing, so that the button stops spinning', async () => {
    expect(await answer({ id: '1' })).toEqual({ calls: [{ callback_query_id: '1' }], levels: [] });
  });

  it('says a hint in a window that stays', async () => {
    const { calls } = await answer({ id: '1', hint: 'This card is not yours. Ask for your own.' });
    expect(calls).toEqual([
      {
        callback_query_id: '1',
        text: 'This card is not yours. Ask for your own.',
        show_alert: true,
      },
    ]);
  });

  it('tries again after silence', async () => {
    const { calls, levels } = await answer({ id: '1' }, [
      { kind: 'no-answer', reason: 'ECONNRESET' },
    ]);
    expect([calls.length, levels]).toEqual([2, []]);
  });

  it('makes nothing of a tap that is too old', async () => {
    const old = toRefusal(400, 'Bad Request: query is too old and response timeout expired');
    expect(await answer({ id: '1' }, [old])).toMatchObject({ levels: ['debug'] });
  });

  it('does not wait for a pause that outlasts the tap', async () => {
    const tooMany = toRefusal(429, 'Too Many Requests', { retry_after: 3 });
    const { calls, levels } = await answer({ id: '1', age: 13_000 }, [tooMany]);
    expect([calls.length, levels]).toEqual([1, ['warn']]);
  });
});
