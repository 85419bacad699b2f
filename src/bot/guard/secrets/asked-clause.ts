import { type Tongue, wordFor } from './mask-words.js';
import { called, telling } from './said-words.js';
import { type SecretKind, secretKinds } from './secret-kind.js';
import { markOf } from './shadow.js';

const personal: readonly SecretKind[] = ['phone', 'mailbox'];
/** Of these not even the name matters: nobody asks about what they have just told. */
const bare: readonly SecretKind[] = ['code', 'password'];
const secret = new RegExp(secretKinds.map((kind) => `(${markOf(kind)}+)`).join('|'), 'g');
const anything = /[\p{L}\p{N}]/u;

const copula = '\\s?(?:就?是|为|叫|:|=|is|was|shi)\\s?';
const opening = '["\'“「『【（(]?';
const whose =
  '(?:我们?|你们?|您|他|她|the|my|our|your|wo)?\\s?(?:的|de)?\\s?(?:qq|新|旧|老|new|old)?\\s?的?\\s?';
const tellings = ofEach((name) => `${whose}(?:${name})${copula}${opening}$`);
const named = ofEach((name) => `(${name})(?:${copula}|\\s?)${opening}$`);
const namedBehind = ofEach(
  (name) => `^["'”」』】）)]?\\s?(?:这个?|的|是|is|as)?\\s?(?:我的|my|your|the)?\\s?(?:${name})`,
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
    const end = index + marks.length;
    const before = shadow.slice(Math.max(at, index - reach), index);
    const { cut, word } = inPlace(kind, before, shadow.slice(end, end + reach), tongue);
    asked += clause.slice(at, index - cut) + word;
    at = word === '' && asked.endsWith(' ') && clause.startsWith(' ', end) ? end + 1 : end;
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
  const told = bare.includes(kind) ? tellings[kind].exec(before) : null;
  if (told) return { cut: told[0].length, word: '' };
  const name = named[kind].exec(before);
  if (name) return { cut: name[0].length - (name[1] ?? '').length, word: '' };
  return { cut: 0, word: namedBehind[kind].test(behind) ? '' : wordFor(kind, tongue) };
}

function ofEach(pattern: (name: string) => string): Readonly<Record<SecretKind, RegExp>> {
  return Object.fromEntries(
    secretKinds.map((kind) => [kind, new RegExp(pattern(called[kind]))]),
  ) as Record<SecretKind, RegExp>;
}
