import { isDeepStrictEqual } from 'node:util';
import type { Reply } from '../../../src/bot/index.js';
import type { Screen } from '../../telegram-api/index.js';

/**
 * What is read of replies on Telegram: the messages that are new, those that were edited as they are
 * now, and a tapped one that its edit would have left as it was.
 *
 * @throws {Error} when that is not a message for each reply
 */
export function seenAnew(
  before: readonly Screen[],
  now: readonly Screen[],
  replies: readonly Reply[],
  tapped: Screen | null,
): Screen[] {
  const changed = now.filter((screen, place) => !isDeepStrictEqual(screen, before[place]));
  const kept = tapped && !changed.some(({ id }) => id === tapped.id) ? [tapped] : [];
  const missing = replies.length - changed.length;
  const seen =
    missing > 0 && replies.some(({ replaces }) => replaces) ? [...kept, ...changed] : changed;
  if (seen.length !== replies.length)
    throw new Error(`the bot gave ${replies.length} replies, and ${seen.length} messages came`);
  return seen;
}
