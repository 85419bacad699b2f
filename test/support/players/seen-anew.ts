import { isDeepStrictEqual } from 'node:util';
import { type Card, type Reply, toPlainText } from '../../../src/bot/index.js';
import type { Screen } from '../../telegram-api/index.js';

/**
 * What is read of replies on Telegram: the messages that are new, those that were edited as they are
 * now, and a tapped one that shows what its edit would have said.
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
  const isKept = tapped && replies.some(({ card, replaces }) => replaces && shows(tapped, card));
  const seen = isKept && changed.length < replies.length ? [tapped, ...changed] : changed;
  if (seen.length !== replies.length)
    throw new Error(`the bot gave ${replies.length} replies, and ${seen.length} messages came`);
  return seen;
}

function shows({ text, buttons }: Screen, card: Card): boolean {
  const labels = card.keyboard.flat().map(({ label }) => label);
  return (
    bare(text) === bare(toPlainText(card)) &&
    isDeepStrictEqual(
      buttons.flat().map((button) => button.text),
      labels,
    )
  );
}

/** The letters and digits alone: Telegram lays cards out in its own way. */
function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
