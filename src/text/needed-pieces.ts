import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { frequencyOf } from './frequency.js';
import { joinedSource } from './joined.js';
import { lettersOf } from './letters.js';
import { pieceOf } from './pieces.js';

/** One of them is in whatever is matched, and in how many of a thousand texts one may be expected. */
interface Need {
  readonly pieces: ReadonlySet<number>;
  readonly cost: number;
}

/** More pieces are found in nearly every text. */
const mostCost = 900;

/** So many of what an alternative needs are looked for: the rarest. */
const mostClauses = 3;

/** One piece of each must be in a text. */
export type Clauses = readonly (readonly number[])[];

/** What is known of the texts that may be matched. */
export interface Condition {
  /** What must be in them; none where they may be anything. */
  readonly clauses: Clauses;
  /** All letters that may be in them; null for any. */
  readonly letters: Int32Array | null;
}

/** One of the ways in which a pattern matches: what stands between its outermost bars. */
export interface Alternative extends Condition {
  /** It matches what the pattern matches that way, and need not be written as it is there. */
  readonly source: string;
}

const parser = new RegExpParser({ ecmaVersion: 2024 });

/** A pattern that is written in a way which the parser does not know is one alternative, that may match anything. */
export function alternativesOf({
  source,
  ignoreCase,
  unicode,
  multiline,
}: RegExp): readonly Alternative[] {
  const unknown = [{ source, clauses: [], letters: null }];
  // What ignores case in all of Unicode takes "ſ" for "s".
  if (ignoreCase && unicode) return unknown;
  try {
    const pattern = parser.parsePattern(source, 0, source.length, { unicode });
    return pattern.alternatives.map((alternative) => ({
      source: joinedSource(alternative),
      clauses: clausesOf(alternative)
        .filter(({ cost }) => cost <= mostCost)
        .map(({ pieces }) => [...pieces]),
      letters: lettersOf(alternative, multiline),
    }));
  } catch {
    return unknown;
  }
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

/** What a sequence needs, the rarest first: of letters side by side the rarest two, and what each of the rest does. */
function clausesOf({ elements }: AST.Alternative): readonly Need[] {
  const clauses: Need[] = [];
  let best: Need | null = null;
  let before: number | undefined;
  const add = (need: Need | null): void => {
    if (need !== null) clauses.push(need);
  };
  for (const element of elements) {
    const code = codeOf(element);
    if (code === undefined) {
      add(needOf(element));
      // What takes no room parts no neighbours.
      if (element.type === 'Assertion') continue;
      add(best);
      best = null;
    } else
      best = rarer(
        best,
        rarer(needOf(element), before === undefined ? null : needOfCode(before, code)),
      );
    before = code;
  }
  add(best);
  return clauses.sort((one, other) => one.cost - other.cost).slice(0, mostClauses);
}

function rarer(one: Need | null, other: Need | null): Need | null {
  if (one === null || other === null) return one ?? other;
  return other.cost < one.cost ? other : one;
}

/** The rarest that a sequence needs. */
function needOfAll(alternative: AST.Alternative): Need | null {
  return clausesOf(alternative)[0] ?? null;
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

function needOfCode(code: number, next?: number): Need | null {
  // Outside of ASCII some capitals have two small letters.
  if (code > 0xffff || (isCased(code) && code > 0x7f)) return null;
  if (next !== undefined && isCased(next) && next > 0x7f) return null;
  return { pieces: new Set([pieceOf(code, next)]), cost: frequencyOf(code, next) };
}

function isCased(code: number): boolean {
  const letter = String.fromCharCode(code);
  return letter.toLowerCase() !== letter.toUpperCase();
}
