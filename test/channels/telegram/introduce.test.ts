import { describe, expect, it } from 'vitest';
import type { Answer, Call } from '../../../src/channels/telegram/api.js';
import { CallError, WrongTokenError } from '../../../src/channels/telegram/errors.js';
import { toRefusal } from '../../../src/channels/telegram/failure.js';
import { callAtStart, introduce } from '../../../src/channels/telegram/introduce.js';
import { createLog } from './some-knowledge.js';

const me: Answer = { kind: 'done', result: { id: 1, username: 'unbind_bot' } };

/** Asks a Telegram that answers so, in turn. */
function ask(...answers: readonly Answer[]) {
  const left = [...answers];
  const { log, lines } = createLog();
  const stopping = new AbortController();
  const call = (async () => left.shift() ?? me) as Call;
  return { named: introduce(call, log, stopping.signal), lines, stopping, log };
}

describe('introduce', () => {
  it('tells the bot’s name', async () => {
    expect(await ask().named).toBe('unbind_bot');
  });

  it('goes on until Telegram can be reached, and says that it cannot', async () => {
    const { named, lines } = ask({ kind: 'no-answer', reason: 'ENOTFOUND' });
    expect(await named).toBe('unbind_bot');
    expect(lines).toEqual([
      'warn {"reason":"ENOTFOUND","pause":500} Telegram cannot be reached yet; trying again',
    ]);
  });

  it.each([401, 404])('rejects a token that Telegram does not know: %i', async (code) => {
    const { named } = ask(toRefusal(code, 'Unauthorized'));
    const error = await named.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(WrongTokenError);
    expect(error).toMatchObject({ code });
  });

  it('is null when it is stopped', async () => {
    const { named, stopping } = ask({ kind: 'no-answer', reason: 'ENOTFOUND' });
    stopping.abort();
    expect(await named).toBeNull();
  });
});

describe('callAtStart', () => {
  it('tells which call was refused for good, and why', async () => {
    const { log } = ask();
    const once = async () => toRefusal(400, 'Bad Request: bad webhook: IP address is reserved');
    const refused = callAtStart('setWebhook', once, log, new AbortController().signal);
    const error = await refused.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(CallError);
    expect(String(error)).toBe(
      'CallError: Telegram refused setWebhook (400): Bad Request: bad webhook: IP address is reserved',
    );
  });
});
