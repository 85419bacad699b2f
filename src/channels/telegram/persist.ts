import type { Answer } from './api.js';
import type { Failure } from './failure.js';
import { wait } from './wait.js';

/** How long to keep trying. Pauses are in milliseconds and double, up to the longest. */
export interface Patience {
  readonly attempts: number;
  readonly firstPause: number;
  /** A `retry_after` beyond this is not waited for. */
  readonly longestPause: number;
  readonly onPause?: (failure: Failure, pause: number) => void;
}

/**
 * Calls until Telegram takes it, or refuses it for good, or patience or the signal ends it. Waits
 * out a 429's `retry_after`; tries again after a 5xx or silence. Returns the last answer.
 */
export async function persist(
  call: () => Promise<Answer>,
  patience: Patience,
  signal: AbortSignal,
): Promise<Answer> {
  for (let attempt = 1; ; attempt++) {
    const answer = await call();
    if (answer.kind === 'done') return answer;
    const pause = pauseAfter(answer, attempt, patience);
    if (pause === null || attempt >= patience.attempts) return answer;
    patience.onPause?.(answer, pause);
    if (!(await wait(pause, signal))) return answer;
  }
}

function pauseAfter(failure: Failure, attempt: number, patience: Patience): number | null {
  const backoff = Math.min(patience.firstPause * 2 ** (attempt - 1), patience.longestPause);
  if (failure.kind === 'no-answer' || failure.code >= 500) return backoff;
  if (failure.code !== 429) return null;
  const asked = failure.retryAfter === null ? backoff : failure.retryAfter * 1000;
  return asked <= patience.longestPause ? asked : null;
}
