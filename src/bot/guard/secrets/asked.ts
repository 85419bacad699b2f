import { askedInClause } from './asked-clause.js';
import type { Tongue } from './mask-words.js';
import { onlyReaches } from './reach-clause.js';
import { anyMark, shadowOf } from './shadow.js';

const hasMark = new RegExp(`[${anyMark}]`);
/** A clause, and the marks behind it. */
const clauses = /((?:[^，。,;；！!？?\n.]|\.(?!\s))*)((?:[，。,;；！!？?\n]|\.(?=\s))*)/g;
const loose = /[\s，。,;；！!？?、.:]/;
const looseAtEnd = /[\s，,;；、:]/;

/** What a masked text asks, apart from the secrets that it tells. */
export function askedIn(masked: string, tongue: Tongue): string {
  const shadow = shadowOf(masked);
  if (!hasMark.test(shadow)) return masked;
  let asked = '';
  for (const { index, 0: whole, 1: clause = '' } of shadow.matchAll(clauses)) {
    const end = index + clause.length;
    const original = masked.slice(index, end);
    const told = hasMark.test(clause) ? askedInClause(original, clause, tongue) : original;
    const kept = onlyReaches(clause) ? '' : told;
    // What ends a clause goes with it.
    if (kept.trim() !== '' || clause === '')
      asked += kept + masked.slice(end, index + whole.length);
  }
  return withoutLooseEnds(asked);
}

/** Without the marks and spaces that a clause left behind when it went. */
function withoutLooseEnds(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && loose.test(text.charAt(start))) start++;
  while (end > start && looseAtEnd.test(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}
