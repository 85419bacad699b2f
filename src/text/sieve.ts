import type { AST } from '@eslint-community/regexpp';
import { RegExpParser } from '@eslint-community/regexpp';

const all: Sieved[] = [];

/**
 * A pattern that is tried only on texts which have a piece that it cannot match without: its answers are the
 * pattern's own. Of hundreds of patterns most fit no text at hand, and to know so by its letters takes a tenth of the
 * time that the pattern takes to find out.
 */
export class Sieved {
  readonly #pattern: RegExp;
  #pieces: readonly number[] | null | undefined;

  /**
   * @param pattern without `y` and `v`; with `g` for `replace` alone, since the others would remember where they were
   * @throws {TypeError} for a pattern that is sticky or of sets
   */
  constructor(pattern: RegExp) {
    if (/[yv]/.test(pattern.flags)) throw new TypeError(`no sieve for ${pattern}`);
    this.#pattern = pattern;
    all.push(this);
  }

  /** Reads the pattern now, rather than when it is tried first. */
  prepare(): void {
    if (this.#pieces === undefined) this.#pieces = piecesOf(this.#pattern);
  }

  test(text: string): boolean {
    return this.#mayMatch(text) && this.#pattern.test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.#mayMatch(text) ? this.#pattern.exec(text) : null;
  }

  /** The text with what is matched replaced, as `String.prototype.replace` does it. */
  replace(text: string, by: string): string {
    return this.#mayMatch(text) ? text.replace(this.#pattern, by) : text;
  }

  #mayMatch(text: string): boolean {
    // Worked out when it is needed: a start has no use for it.
    this.prepare();
    return this.#pieces == null || hasOneOf(text, this.#pieces);
  }
}

/** Reads all patterns, one in each step, so that nobody's first message has to wait for it. */
export function* prepareSieves(): Generator<void, void> {
  for (const pattern of all) {
    pattern.prepare();
    yield;
  }
}

/** Puts a sieve before a pattern. */
export function sieved(pattern: RegExp): Sieved {
  return new Sieved(pattern);
}

/** Pieces are one or two letters, told apart by so many numbers. */
const bits = 12;
const words = 1 << (bits - 5);

function pieceOf(code: number, next?: number): number {
  const one = folded(code);
  const hash = next === undefined ? one * 3 : Math.imul(one, 0x9e35) ^ (folded(next) * 7);
  return (hash ^ (hash >>> bits)) & ((1 << bits) - 1);
}

/** Small letters stand for capitals as well: then a pattern may ignore case. */
function folded(code: number): number {
  return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
}

interface Seen {
  text: string;
  readonly pieces: Int32Array;
}

/**
 * A message is looked at in a few forms, and clause by clause, by turns. They are those that the guard reads as well:
 * kept until others come, and never told.
 */
const seen: readonly Seen[] = Array.from({ length: 8 }, () => ({
  text: '',
  pieces: new Int32Array(words),
}));
let last = seen[0] as Seen;
let oldest = 0;

function piecesIn(text: string): Int32Array {
  if (last.text === text) return last.pieces;
  const known = seen.find((other) => other.text === text);
  last = known ?? look(text);
  return last.pieces;
}

function look(text: string): Seen {
  const next = seen[oldest] as Seen;
  oldest = (oldest + 1) % seen.length;
  next.text = text;
  const { pieces } = next;
  pieces.fill(0);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    mark(pieces, pieceOf(code));
    if (at + 1 < text.length) mark(pieces, pieceOf(code, text.charCodeAt(at + 1)));
  }
  return next;
}

function mark(pieces: Int32Array, piece: number): void {
  pieces[piece >> 5] = (pieces[piece >> 5] as number) | (1 << (piece & 31));
}

function hasOneOf(text: string, wanted: readonly number[]): boolean {
  const pieces = piecesIn(text);
  for (let at = 0; at < wanted.length; at++) {
    const piece = wanted[at] as number;
    if (((pieces[piece >> 5] as number) & (1 << (piece & 31))) !== 0) return true;
  }
  return false;
}

/** One of them is in whatever is matched, and how often a text may be expected to have one. */
interface Need {
  readonly pieces: ReadonlySet<number>;
  readonly cost: number;
}

/** More pieces are found in nearly every text. */
const mostCost = 120;

const parser = new RegExpParser({ ecmaVersion: 2024 });

/** Null where a match may have any letters, or the pattern is written in a way that the parser does not know. */
function piecesOf({ source, ignoreCase, unicode }: RegExp): readonly number[] | null {
  // What ignores case in all of Unicode takes "ſ" for "s".
  if (ignoreCase && unicode) return null;
  let pattern: AST.Pattern;
  try {
    pattern = parser.parsePattern(source, 0, source.length, { unicode });
  } catch {
    return null;
  }
  const need = anyOf(pattern.alternatives);
  return need === null || need.cost > mostCost ? null : [...need.pieces];
}

function anyOf(alternatives: readonly AST.Alternative[]): Need | null {
  return together(alternatives.map(needOfAll));
}

/** What one of several ways needs; null where one needs nothing. */
function together(needs: readonly (Need | null)[]): Need | null {
  const pieces = new Set<number>();
  let cost = 0;
  for (const need of needs) {
    if (need === null) return null;
    for (const piece of need.pieces) pieces.add(piece);
    cost += need.cost;
  }
  return { pieces, cost };
}

/** The rarest that a sequence needs. */
function needOfAll({ elements }: AST.Alternative): Need | null {
  let best: Need | null = null;
  let before: number | undefined;
  for (const element of elements) {
    const code = codeOf(element);
    for (const need of [
      needOf(element),
      code !== undefined && before !== undefined ? needOfCode(before, code) : null,
    ])
      if (need !== null && (best === null || need.cost < best.cost)) best = need;
    // What takes no room parts no neighbours.
    if (element.type !== 'Assertion') before = code;
  }
  return best;
}

function needOf(element: AST.Element): Need | null {
  switch (element.type) {
    case 'Character':
      return needOfCode(element.value);
    case 'CharacterClass':
      return element.negate ? null : together(element.elements.map(needOfMember));
    case 'Group':
    case 'CapturingGroup':
      return anyOf(element.alternatives);
    case 'Quantifier':
      return element.min > 0 ? needOf(element.element) : null;
    case 'Assertion':
      return 'alternatives' in element && !element.negate ? anyOf(element.alternatives) : null;
    default:
      return null;
  }
}

function needOfMember(member: AST.CharacterClassElement): Need | null {
  if (member.type === 'Character') return needOfCode(member.value);
  if (member.type !== 'CharacterClassRange') return null;
  const { min, max } = member;
  if (max.value - min.value > mostInRange) return null;
  const codes = Array.from({ length: max.value - min.value + 1 }, (_, at) => min.value + at);
  return together(codes.map((code) => needOfCode(code)));
}

/** A range of more letters is in nearly every text. */
const mostInRange = 26;

function codeOf(element: AST.Element): number | undefined {
  return element.type === 'Character' && element.value < 0x10000 ? element.value : undefined;
}

/** Letters of small alphabets are in most texts, one of thousands of characters is in few, and any two are in fewer. */
function needOfCode(code: number, next?: number): Need | null {
  // Outside of ASCII some capitals have two small letters.
  if (code > 0xffff || (isCased(code) && code > 0x7f)) return null;
  if (next !== undefined && isCased(next) && next > 0x7f) return null;
  const isOfFew = code < 0x80;
  const cost = next === undefined ? (isOfFew ? 10 : 2) : isOfFew ? 2 : 1;
  return { pieces: new Set([pieceOf(code, next)]), cost };
}

function isCased(code: number): boolean {
  const letter = String.fromCharCode(code);
  return letter.toLowerCase() !== letter.toUpperCase();
}
