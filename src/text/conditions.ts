import type { Clauses } from './needed-pieces.js';
import { hasPiece } from './pieces.js';

/**
 * Conditions on the pieces of a text, all of them in one row of numbers: as arrays of arrays they lie all over the
 * memory, and reading them took longer than all else. A condition is how many numbers it has, itself included, and for
 * each clause how many pieces that has, and them.
 */
let row = new Uint16Array(1 << 14);
let used = 0;

/** Adds a condition behind all others: where it begins; it ends where the next would begin. */
export function addCondition(clauses: Clauses): number {
  const length = clauses.reduce((sum, clause) => sum + 1 + clause.length, 1);
  if (used + length > row.length) {
    const longer = new Uint16Array(2 * (used + length));
    longer.set(row);
    row = longer;
  }
  const from = used;
  row[used++] = length;
  for (const clause of clauses) {
    row[used++] = clause.length;
    for (const piece of clause) row[used++] = piece;
  }
  return from;
}

/** Where a condition ends. */
export function endOf(condition: number): number {
  return condition + (row[condition] as number);
}

/**
 * Whether a text has a piece of each clause of a condition; it may seem to have one that it has not, and never the
 * other way round.
 */
export function holds(pieces: Int32Array, condition: number): boolean {
  const end = endOf(condition);
  let at = condition + 1;
  while (at < end) {
    const next = at + 1 + (row[at] as number);
    do at++;
    while (at < next && !hasPiece(pieces, row[at] as number));
    if (at === next) return false;
    at = next;
  }
  return true;
}
