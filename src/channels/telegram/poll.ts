import type { Answer, Call } from './api.js';
import { factsOf } from './failure.js';
import type { Insist } from './insist.js';
import type { Log } from './log.js';
import { placedSchema } from './result.js';
import type { TakeUpdates } from './take-updates.js';
import { allowedUpdates } from './update.js';
import { wait } from './wait.js';

/** What polling needs. */
export interface PollOptions {
  readonly call: Call;
  readonly take: TakeUpdates;
  readonly insist: Insist;
  readonly log: Log;
  /** Updates are fetched from now on. */
  readonly onStart: () => void;
}

/** How long a poll is held open, in seconds. */
const held = 25;
const firstPause = 500;
const longestPause = 15_000;
/** Telegram needs some time to let go of another's poll. */
const pauseAfterConflict = 3000;

/**
 * Fetches updates until the signal comes. A batch is confirmed by asking for the next one, which is done
 * only once it is in the inbox.
 */
export async function poll(options: PollOptions, signal: AbortSignal): Promise<void> {
  const { call, take, insist, log, onStart } = options;
  let offset: number | undefined;
  let pause = firstPause;
  let failing = false;

  /** Says when it begins to fail, and when it ends. */
  function note(answer: Answer): void {
    if (answer.kind === 'done') {
      if (failing) log.info({}, 'updates are fetched again');
      failing = false;
      pause = firstPause;
      return;
    }
    const isConflict = answer.kind === 'refused' && answer.code === 409;
    if (!failing && isConflict)
      log.warn({}, 'another process fetches the updates of this bot; trying again');
    else if (!failing) log.warn(factsOf(answer), 'updates cannot be fetched; trying again');
    failing = true;
  }

  while (!signal.aborted) {
    const asked = call(
      'getUpdates',
      {
        timeout: held,
        limit: 100,
        allowed_updates: [...allowedUpdates],
        ...(offset !== undefined && { offset }),
      },
      signal,
    );
    onStart();
    const answer = await asked;
    if (signal.aborted && answer.kind !== 'done') break;
    note(answer);
    if (answer.kind !== 'done') {
      const isConflict = answer.kind === 'refused' && answer.code === 409;
      const after = answer.kind === 'refused' ? (answer.retryAfter ?? 0) * 1000 : 0;
      await wait(isConflict ? pauseAfterConflict : Math.max(after, pause), signal);
      pause = Math.min(2 * pause, longestPause);
      continue;
    }
    const updates = Array.isArray(answer.result) ? answer.result : [];
    if ((await insist('receive', () => take(updates, true))) === null) return;
    // Confirmed once, nothing older is there: and after a quiet week numbers begin anywhere.
    offset = nextAfter(updates);
  }
  if (offset !== undefined) await call('getUpdates', { offset, limit: 1, timeout: 0 });
}

function nextAfter(updates: readonly unknown[]): number | undefined {
  const ids = updates.flatMap((update) => {
    const placed = placedSchema.safeParse(update);
    return placed.success ? [placed.data.update_id] : [];
  });
  return ids.length === 0 ? undefined : Math.max(...ids) + 1;
}
