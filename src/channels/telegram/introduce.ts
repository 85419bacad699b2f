import type { Call } from './api.js';
import { CallError, WrongTokenError } from './errors.js';
import { factsOf } from './failure.js';
import type { Log } from './log.js';
import { type Patience, persist } from './persist.js';
import { meSchema } from './result.js';

const patienceAtStart: Patience = {
  attempts: Number.POSITIVE_INFINITY,
  firstPause: 500,
  longestPause: 30_000,
};

/**
 * Calls until Telegram does it; null when the signal ended it.
 *
 * @throws {WrongTokenError} when Telegram does not know the token
 * @throws {CallError} when it refuses the call for good
 */
export async function callAtStart(
  method: 'getMe' | 'setWebhook' | 'deleteWebhook',
  once: () => ReturnType<Call>,
  log: Log,
  signal: AbortSignal,
): Promise<{ readonly result: unknown } | null> {
  const onPause: Patience['onPause'] = (failure, pause) =>
    log.warn({ ...factsOf(failure), pause }, 'Telegram cannot be reached yet; trying again');
  const answer = await persist(once, { ...patienceAtStart, onPause }, signal);
  if (answer.kind === 'done') return answer;
  if (signal.aborted) return null;
  if (answer.kind === 'refused' && (answer.code === 401 || answer.code === 404))
    throw new WrongTokenError(answer.code);
  throw new CallError(method, answer);
}

/** Asks who the bot is: its @name, without the @; null when the signal ended it. */
export async function introduce(call: Call, log: Log, signal: AbortSignal): Promise<string | null> {
  const me = await callAtStart('getMe', () => call('getMe', {}), log, signal);
  return me && meSchema.parse(me.result).username;
}
