import type { Understand, Understanding } from '../intents/index.js';
import { isAsking } from './asking.js';
import type { Guarded } from './guard-text.js';

/** What was said, and what is made of it. */
export interface Heard {
  readonly guarded: Guarded;
  readonly understanding: Understanding;
}

const partingMoves = new Set(['stop', 'menu']);
const partingIntents = new Set(['goodbye', 'thanks']);

/** Stopping, or saying thanks or goodbye. */
function parts({ kind, move, isThanks, ...rest }: Understanding): boolean {
  if (move?.isSure) return partingMoves.has(move.move);
  if (isThanks && kind !== 'understood') return true;
  return kind === 'understood' && 'intent' in rest && partingIntents.has(String(rest.intent));
}

const between = /[\s]*[,，.。;；!！?？~～\n]+[\s]*|(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu;

/** How many clauses of parting may stand before what is asked. */
const most = 3;

/**
 * What is asked behind a stop, thanks or goodbye: "forget it, I keep the mailbox. How do I change my phone?"
 * A text that says no more than them is heard as it is.
 */
export function beyondParting({ guarded, understanding }: Heard, understand: Understand): Heard {
  if (!parts(understanding)) return { guarded, understanding };
  const { asked } = guarded;
  for (const { 0: sign, index } of [...asked.matchAll(between)].slice(0, most)) {
    const rest = asked.slice(index + sign.length);
    if (rest === '') break;
    const meant = understand(rest, true);
    if (!parts(meant) && (asks(meant) || isAsking(rest)))
      return { guarded: { ...guarded, asked: rest }, understanding: meant };
  }
  return { guarded, understanding };
}

/** Whether something is clearly asked. */
function asks(understanding: Understanding): boolean {
  const { kind, move, entities } = understanding;
  return move?.isSure === true || kind === 'understood' || entities.act !== undefined;
}
