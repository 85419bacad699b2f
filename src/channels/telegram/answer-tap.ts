import type { Call } from './api.js';
import { factsOf } from './failure.js';
import type { Log } from './log.js';
import { type Patience, persist } from './persist.js';

/** People see a tap fail after so many milliseconds; later than that an answer helps nobody. */
export const longestTap = 15_000;

/**
 * Answers a tap, so that its button stops spinning. Never rejects: the tap is handled anyway.
 *
 * @param hint what the person is told, in a window of its own: at most 200 UTF-16 units
 */
export async function answerTap(
  call: Call,
  tap: { readonly id: string; readonly hint?: string | undefined; readonly age?: number },
  log: Log,
  signal: AbortSignal,
): Promise<void> {
  const { id, hint, age = 0 } = tap;
  const patience: Patience = {
    attempts: 5,
    firstPause: 200,
    longestPause: Math.max(0, Math.min(5000, longestTap - age)),
  };
  const answer = await persist(
    () =>
      call('answerCallbackQuery', {
        callback_query_id: id,
        ...(hint !== undefined && { text: hint, show_alert: true }),
      }),
    patience,
    signal,
  );
  if (answer.kind === 'done') return;
  const tooLate = answer.kind === 'refused' && answer.code === 400;
  log[tooLate ? 'debug' : 'warn'](factsOf(answer), 'a tap could not be answered');
}
