import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { pieceOf } from './pieces.js';

/** One of them is in whatever is matched, and how often a text may be expected to have one. */
interface Need {
  readonly pieces: ReadonlySet<number>;
  readonly cost: number;
}

/** More pieces are found in nearly every text. */
const mostCost = 120;

const parser = new RegExpParser({ ecmaVersion: 2024 });

/** What one of must be in whatever a pattern matches. Null where a match may have any letters, or the pattern is written in a way that the parser does not know. */
export function piecesOf({ source, ignoreCase, unicode }: RegExp): readonly number[] | null {
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
