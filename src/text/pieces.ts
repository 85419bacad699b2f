import { codeAt } from './code-at.js';
import { letterOf, letterWords } from './letters.js';
import { inTwoBytes } from './two-bytes.js';

/** Pieces are one or two letters, told apart by so many numbers. */
const bits = 13;
/** How many numbers the pieces of a text take; the letters of it stand behind them. */
export const pieceWords = 1 << (bits - 5);

/** How many pieces are told apart; they are numbered from 0. */
export const allPieces = 1 << bits;

/** @param next the code of the letter behind, for a piece of two */
export function pieceOf(code: number, next?: number): number {
  const one = folded(code);
  const hash = next === undefined ? one * 3 : Math.imul(one, 0x9e35) ^ (folded(next) * 7);
  return (hash ^ (hash >>> bits)) & (allPieces - 1);
}

/** Small letters stand for capitals as well: then a pattern may ignore case. */
function folded(code: number): number {
  return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
}

interface Seen {
  text: string;
  /** The same text: see `inTwoBytes`. */
  wide: string;
  readonly pieces: Int32Array;
}

/**
 * A message is looked at in a few forms, and clause by clause, by turns. They are those that the guard reads as well:
 * kept until others come, and never told.
 */
const seen: readonly Seen[] = Array.from({ length: 8 }, () => ({
  text: '',
  wide: '',
  pieces: new Int32Array(pieceWords + letterWords),
}));
let last = seen[0] as Seen;
let oldest = 0;

/** Which pieces a text has, a bit for each, and which letters; to be read before the next texts are looked at. */
export function piecesIn(text: string): Int32Array {
  if (last.text === text) return last.pieces;
  const known = seen.find((other) => other.text === text);
  last = known ?? look(text);
  return last.pieces;
}

/** A text in two bytes for a letter (see `inTwoBytes`), kept with its pieces. */
export function wideFormOf(text: string): string {
  piecesIn(text);
  return last.wide;
}

function look(text: string): Seen {
  const next = seen[oldest] as Seen;
  oldest = (oldest + 1) % seen.length;
  next.text = text;
  const { pieces } = next;
  pieces.fill(0);
  const { length } = text;
  let before: number | undefined;
  for (let at = 0; at < length; at++) {
    const code = codeAt(text, at);
    mark(pieces, pieceOf(code));
    mark(pieces, letterBits + letterOf(code));
    if (before !== undefined) mark(pieces, pieceOf(before, code));
    before = code;
  }
  next.wide = inTwoBytes(text);
  return next;
}

const letterBits = pieceWords << 5;

function mark(pieces: Int32Array, piece: number): void {
  pieces[piece >> 5] = (pieces[piece >> 5] as number) | (1 << (piece & 31));
}

export function hasPiece(pieces: Int32Array, piece: number): boolean {
  return ((pieces[piece >> 5] as number) & (1 << (piece & 31))) !== 0;
}
