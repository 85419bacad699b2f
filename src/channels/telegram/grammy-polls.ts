import type { Transformer } from 'grammy';
import { factsOf, toRefusal } from './failure.js';
import { toFailure } from './grammy-call.js';
import type { Log } from './log.js';

/**
 * Logs when updates can no longer be fetched, and when they can be again: grammY tries again every
 * 3 s and says nothing. A 401 and a 409 end its polling and are left to who started it.
 */
export function watchPolls(log: Log, stopping: AbortSignal): Transformer {
  let failing = false;

  function note(facts: Readonly<Record<string, unknown>> | null): void {
    if (stopping.aborted || failing === (facts !== null)) return;
    failing = facts !== null;
    if (facts) log.warn(facts, 'updates cannot be fetched; trying again');
    else log.info({}, 'updates are fetched again');
  }

  return async (previous, method, payload, signal) => {
    if (method !== 'getUpdates') return previous(method, payload, signal);
    try {
      const answer = await previous(method, payload, signal);
      if (answer.ok) note(null);
      else if (answer.error_code !== 401 && answer.error_code !== 409)
        note(factsOf(toRefusal(answer.error_code, answer.description, undefined)));
      return answer;
    } catch (error) {
      note(factsOf(toFailure(error)));
      throw error;
    }
  };
}
