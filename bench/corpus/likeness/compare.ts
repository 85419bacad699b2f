import type { Reduced, Unit } from './reduce.js';

/**
 * How alike two sentences are: `same` but for particles, politeness, punctuation and as many units as
 * the shorter one's budget; `respelt` when they only sound the same (解绑, 解榜); null for different ones.
 */
export type Likeness = 'same' | 'respelt' | null;

/** More than any budget. */
const never = 1e6;

export function compare(one: Reduced, other: Reduced): Likeness {
  if (one.script !== other.script || one.words !== other.words) return null;
  if (one.units.length === 0 || other.units.length === 0) return null;
  const budget = Math.min(one.budget, other.budget);
  const edits = editsBetween(one.units, other.units, budget);
  if (edits > budget) return null;
  const isRespelt =
    edits === 0 && one.units.some(({ written }, at) => written !== other.units[at]?.written);
  return isRespelt ? 'respelt' : 'same';
}

/** Levenshtein's distance by sounds; more than the budget, once it is more. */
function editsBetween(one: readonly Unit[], other: readonly Unit[], budget: number): number {
  if (Math.abs(one.length - other.length) > budget) return never;
  let row = [0];
  for (const unit of other) row.push((row.at(-1) ?? 0) + cost(unit));
  for (const unit of one) {
    const next = [(row[0] ?? 0) + cost(unit)];
    let least = next[0] ?? 0;
    for (const [at, against] of other.entries()) {
      const edits = Math.min(
        (row[at] ?? 0) + replacing(unit, against),
        (row[at + 1] ?? 0) + cost(unit),
        (next[at] ?? 0) + cost(against),
      );
      next.push(edits);
      if (edits < least) least = edits;
    }
    if (least > budget) return never;
    row = next;
  }
  return row.at(-1) ?? 0;
}

function cost({ tells }: Unit): number {
  return tells ? never : 1;
}

function replacing(one: Unit, other: Unit): number {
  if (one.written === other.written) return 0;
  if (one.sound === other.sound) return areTwoThings(one, other) ? never : 0;
  return one.tells || other.tells ? never : 1;
}

/** 油 is a slip for 邮, but 邮 and 游 are two things. How pinyin is spelt tells nothing. */
function areTwoThings(one: Unit, other: Unit): boolean {
  return one.tells && other.tells && [one, other].every(({ written }) => character.test(written));
}

const character = /^\p{Script=Han}$/u;
