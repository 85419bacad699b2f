import type { Understand, Understanding } from '../intents/index.js';
import { sieved } from '../text/index.js';
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
function parts(understanding: Understanding): boolean {
  const { kind, move, isThanks } = understanding;
  const isParting = move !== null && partingMoves.has(move.move);
  if (move?.isSure) return isParting;
  return kind === 'understood' ? partingIntents.has(understanding.intent) : isThanks || isParting;
}

const between = /[\s]*[,，.。;；!！?？~～\n]+[\s]*|(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu;

/** How many clauses of parting may stand before what is asked. */
const most = 3;

/**
 * What is asked behind a stop, thanks or goodbye: "forget it, I keep the mailbox. How do I change my phone?"
 * A text that says no more than them is heard as it is.
 */
export function beyondParting(heard: Heard, understand: Understand): Heard {
  const more = onceMoreAsked(heard, understand);
  if (more) return more;
  const { guarded, understanding } = heard;
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

/** Leads to one question more. */
const onceMore = sieved(
  /(?:还|還|再|仲|另外|顺便|順便|对了|對了)+(?:有|想|要)?(?:再)?(?:一|1)?(?:个|個|件)?(?:(?:小)?(?:问题|問題|疑问|疑問|嘢|件?事情?)|(?:想|要)?(?:问|問|请教|請教)(?:你|您)?(?:一?下|一?个|一?個|一句)?)[,，:：。.\s]*|\b(?:one (?:more|last|other) (?:question|thing)|(?:another|quick) question|also wanted to ask)\b[,:.\s]*/i,
);

/** Says thanks, or that something is done or understood, or nothing. */
const settled = sieved(
  /^$|谢|謝|唔该|唔該|好|行|完|成|搞定|搞掂|明白|懂|知道|会了|ok|done|thank|thx|great|got it|understood|worked/i,
);

/** The longest that is said before it, in letters. */
const mostBefore = 24;

/** One question more, behind thanks or what is done: it is what is asked. */
export function onceMoreAsked(
  { guarded }: Heard,
  understand: Understand,
  isInTalk = true,
): Heard | null {
  const { asked } = guarded;
  const lead = onceMore.exec(asked);
  if (lead === null) return null;
  const before = asked.slice(0, lead.index).trim();
  const rest = asked.slice(lead.index + lead[0].length);
  if (rest === '' || before.length > mostBefore || !settled.test(before)) return null;
  const understanding = understand(rest, isInTalk);
  const isClear = understanding.kind === 'understood' && !parts(understanding);
  return isClear ? { guarded: { ...guarded, asked: rest }, understanding } : null;
}

/** Whether something is clearly asked. */
function asks(understanding: Understanding): boolean {
  const { kind, move, entities } = understanding;
  return move?.isSure === true || kind === 'understood' || entities.act !== undefined;
}
