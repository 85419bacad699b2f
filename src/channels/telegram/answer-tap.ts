import type { Call } from './api.js';
import { factsOf } from './failure.js';
import type { Log } from './log.js';
import { type Patience, persist } from './persist.js';

/** People see a tap fail after about 15 s; later than that an answer helps nobody. */
const patience: Patience = { attempts: 4, firstPause: 300, longestPause: 5000 };

/** Answers a tap, so that its button stops spinning. Never rejects: the tap is handled anyway. */
export async function answerTap(
  call: Call,
  callbackId: string,
  log: Log,
  signal: AbortSignal,
): Promise<void> {
  const once = () => call('answerCallbackQuery', { callback_query_id: callbackId });
  const answer = await persist(once, patience, signal);
  if (answer.kind === 'done') return;
  const tooLate = answer.kind === 'refused' && answer.code === 400;
  log[tooLate ? 'debug' : 'warn'](factsOf(answer), 'a tap could not be answered');
}
