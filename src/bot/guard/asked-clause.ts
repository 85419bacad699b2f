import { type Tongue, wordFor } from './mask-words.js';
import { called, telling } from './said-words.js';
import { type SecretKind, secretKinds } from './secret-kind.js';
import { markOf } from './shadow.js';

const personal: readonly SecretKind[] = ['phone', 'mailbox'];
const secret = new RegExp(secretKinds.map((kind) => `(${markOf(kind)}+)`).join('|'), 'g');
const anything = /[\p{L}\p{N}]/u;

const copula = '\\s?(?:就?是|为|叫|:|=|is|was|shi)\\s?';
const whose =
  '(?:我们?|你们?|您|他|她|the|my|our|your|wo)?\\s?(?:的|de)?\\s?(?:qq|新|旧|老|new|old)?\\s?的?\\s?';
const tellings = forEachKind(
  (names) => new RegExp(`${whose}(?:${names})${copula}["'“「『【（(]?$`),
);
const names = forEachKind((name) => new RegExp(`(?:${name})(?:\\s?|${copula})["'“「『【（(]?$`));
const namesBehind = forEachKind(
  (name) =>
    new RegExp(
      `^["'”」』】）)]?\\s?(?:这个?|的|是|is|as)?\\s?(?:我的|my|your|the)?\\s?(?:${name})`,
    ),
);

/** How far around a secret its name is looked for, in UTF-16 units. */
const reach = 30;

/**
 * What a clause asks that tells secrets.
 *
 * @param shadow of the clause, with marks for its masks
 */
export function askedInClause(clause: string, shadow: string, tongue: Tongue): string {
  if (!anything.test(shadow.replace(telling, '')))
    return personal
      .filter((kind) => shadow.includes(markOf(kind)))
      .map((kind) => wordFor(kind, tongue))
      .join(' ');
  let asked = '';
  let at = 0;
  for (const { index, 0: marks, ...groups } of shadow.matchAll(secret)) {
    const kind = secretKinds.find((_, group) => groups[group + 1] !== undefined) ?? 'code';
    const before = shadow.slice(Math.max(at, index - reach), index);
    const behind = shadow.slice(index + marks.length, index + marks.length + reach);
    const { cut, word } = inPlace(kind, before, behind, tongue);
    asked += clause.slice(at, index - cut) + word;
    at = index + marks.length;
  }
  return asked + clause.slice(at);
}

/** How much goes before a secret, and what stands in its place. */
function inPlace(
  kind: SecretKind,
  before: string,
  behind: string,
  tongue: Tongue,
): { readonly cut: number; readonly word: string } {
  if (!personal.includes(kind)) {
    const told = tellings[kind].exec(before)?.[0];
    if (told !== undefined) return { cut: told.length, word: '' };
  }
  const name = names[kind].exec(before);
  if (name) return { cut: name[0].length - nameLength(kind, name[0]), word: '' };
  return { cut: 0, word: namesBehind[kind].test(behind) ? '' : wordFor(kind, tongue) };
}

function nameLength(kind: SecretKind, text: string): number {
  return new RegExp(`^(?:${called[kind]})`).exec(text)?.[0].length ?? text.length;
}

function forEachKind(pattern: (names: string) => RegExp): Readonly<Record<SecretKind, RegExp>> {
  return Object.fromEntries(secretKinds.map((kind) => [kind, pattern(called[kind])])) as Record<
    SecretKind,
    RegExp
  >;
}
