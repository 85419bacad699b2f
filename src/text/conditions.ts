import { letterWords } from './letters.js';
import type { Condition } from './needed-pieces.js';
import { hasPiece, pieceWords } from './pieces.js';

/**
 * Conditions on the pieces of a text, all of them in one row of numbers: as arrays of arrays they lie all over the
 * memory, and reading them took longer than all else. A condition is how many numbers it has, itself included, the
 * number of its letters, and for each clause how many pieces that has, and them.
 */
let row = new Uint16Array(1 << 14);
let used = 0;

/** Sets of letters, one behind another; none has the number 0. */
let sets = new Int32Array(1 << 10);
let setsUsed = 1;

/**
 * Adds a condition behind all others: where it begins; it ends where the next would begin.
 *
 * @param letters a text may have no others; any, where there are none
 */
export function addCondition({ clauses, letters }: Condition): number {
  const length = clauses.reduce((sum, clause) => sum + 1 + clause.length, 2);
  if (used + length > row.length) {
    const longer = new Uint16Array(2 * (used + length));
    longer.set(row);
    row = longer;
  }
  const from = used;
  row[used++] = length;
  row[used++] = letters === null ? 0 : addLetters(letters);
  for (const clause of clauses) {
    row[used++] = clause.length;
    for (const piece of clause) row[used++] = piece;
  }
  return from;
}

function addLetters(letters: Int32Array): number {
  const from = setsUsed * letterWords;
  if (from + letterWords > sets.length) {
    const longer = new Int32Array(2 * sets.length);
    longer.set(sets);
    sets = longer;
  }
  sets.set(letters, from);
  return setsUsed++;
}

/** Where a condition ends. */
export function endOf(condition: number): number {
  return condition + (row[condition] as number);
}

/**
 * Whether a text has a piece of each clause of a condition, and no other letters than it may; it may seem so where it is
 * not, and never the other way round.
 */
export function holds(pieces: Int32Array, condition: number): boolean {
  const end = endOf(condition);
  const letters = row[condition + 1] as number;
  if (letters !== 0 && !hasOnly(pieces, letters * letterWords)) return false;
  let at = condition + 2;
  while (at < end) {
    const next = at + 1 + (row[at] as number);
    do at++;
    while (at < next && !hasPiece(pieces, row[at] as number));
    if (at === next) return false;
    at = next;
  }
  return true;
}

function hasOnly(pieces: Int32Array, from: number): boolean {
  for (let word = 0; word < letterWords; word++)
    if (((pieces[pieceWords + word] as number) & ~(sets[from + word] as number)) !== 0)
      return false;
  return true;
}
