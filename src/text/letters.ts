import type { AST } from '@eslint-community/regexpp';

/** Letters are told apart by so many numbers. */
const bits = 8;

/** How many numbers of 32 bits a set of letters takes. */
export const letterWords = 1 << (bits - 5);

/** The bit of a letter, by its code; small letters stand for capitals as well. */
export function letterOf(code: number): number {
  const folded = code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
  return Math.imul(folded, 0x9e3779b1) >>> (32 - bits);
}

/** A set that has more of all letters leaves out hardly any text. */
const mostShare = 0.75;

/** A class with a longer range is taken for any letters. */
const longestRange = 64;

const classes: Readonly<Record<string, string>> = {
  digit: '0123456789',
  word: '0123456789_abcdefghijklmnopqrstuvwxyz',
  space:
    ' \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
};

/** What may have any letters. */
class AnyLetters extends Error {}

/**
 * The letters of all texts that one of a pattern's ways may match from their beginning to their end, a bit for each; null
 * where it may match a part of a text, or any letters.
 *
 * @param isMultiline whether lines have a beginning and an end of their own
 */
export function lettersOf(way: AST.Alternative, isMultiline: boolean): Int32Array | null {
  const { elements } = way;
  const isWhole = isEdge(elements[0], 'start') && isEdge(elements.at(-1), 'end');
  if (!isWhole || isMultiline) return null;
  try {
    const letters = toLetters(elements.flatMap(codesIn));
    return shareOf(letters) > mostShare ? null : letters;
  } catch (error) {
    if (error instanceof AnyLetters) return null;
    throw error;
  }
}

function isEdge(element: AST.Element | undefined, kind: 'start' | 'end'): boolean {
  return element?.type === 'Assertion' && element.kind === kind;
}

function shareOf(letters: Int32Array): number {
  let count = 0;
  for (let bit = 0; bit < 1 << bits; bit++)
    count += ((letters[bit >> 5] as number) >>> (bit & 31)) & 1;
  return count / (1 << bits);
}

/** @throws {AnyLetters} where there is no end of them */
function codesIn(element: AST.Element): readonly number[] {
  switch (element.type) {
    case 'Character':
      return [element.value];
    case 'CharacterSet':
      return codesOfClass(element);
    case 'CharacterClass':
      if (element.negate) throw new AnyLetters();
      return element.elements.flatMap(codesOfMember);
    case 'Group':
    case 'CapturingGroup':
      return element.alternatives.flatMap((way) => way.elements.flatMap(codesIn));
    case 'Quantifier':
      return codesIn(element.element);
    // What stands before or behind takes no room, and what is repeated has the letters of its group.
    case 'Assertion':
    case 'Backreference':
      return [];
    default:
      throw new AnyLetters();
  }
}

function codesOfMember(member: AST.CharacterClassElement): readonly number[] {
  if (member.type === 'Character') return [member.value];
  if (member.type === 'CharacterSet') return codesOfClass(member);
  if (member.type !== 'CharacterClassRange') throw new AnyLetters();
  const { min, max } = member;
  if (max.value - min.value > longestRange) throw new AnyLetters();
  return Array.from({ length: max.value - min.value + 1 }, (_, at) => min.value + at);
}

function codesOfClass(set: AST.CharacterSet): readonly number[] {
  const all = 'negate' in set && set.negate ? undefined : classes[set.kind];
  if (all === undefined) throw new AnyLetters();
  return Array.from(all, (letter) => letter.charCodeAt(0));
}

function toLetters(codes: readonly number[]): Int32Array {
  const letters = new Int32Array(letterWords);
  for (const code of codes) {
    if (code > 0xffff || (code > 0x7f && hasCases(code))) throw new AnyLetters();
    const bit = letterOf(code);
    letters[bit >> 5] = (letters[bit >> 5] as number) | (1 << (bit & 31));
  }
  return letters;
}

/** Outside of ASCII some capitals have two small letters. */
function hasCases(code: number): boolean {
  const letter = String.fromCharCode(code);
  return letter.toLowerCase() !== letter.toUpperCase();
}
