import { tieBehind, tieOf } from './gap.js';
import { isIdentityNumber, isOldIdentityNumber } from './identity-number.js';
import { type Label, labelsAfter, labelsBefore } from './labels.js';
import { isCounted, isDay, isHidden } from './numbers.js';
import type { Span } from './secret-kind.js';

const resident = /(?<![\da-z])\d(?:[ -]{0,2}\d){16}[ -]{0,2}[\dx](?![\da-z])/g;
/** As given out before 1999. */
const old = /(?<![\da-z.])\d{15}(?![\da-z.])/g;
/** Letters and figures as on any paper, with what parts them: "A123456(7)", "CA 1234567". */
const paper =
  /(?<![\da-z])(?!(?:is|no|id|to|of|on|in|my|qq|or|at|it|so|as)[ -])[a-z]{0,2}[ -]?\d(?:[ -]?[\dx]){5,18}(?:[(（][\da-z][)）])?(?![\da-z])/g;

/** Identity numbers: those of residents by their shape, all others by the word before or after. */
export function findIdentities(shadow: string, labels: readonly Label[]): readonly Span[] {
  const spans: Span[] = [];
  for (const { index, 0: number } of shadow.matchAll(resident))
    if (isIdentityNumber(number.replace(/[ -]/g, '')))
      spans.push({ start: index, end: index + number.length, kind: 'identity' });
  for (const { index, 0: number } of shadow.matchAll(old))
    if (isOldIdentityNumber(number) && !isOther(shadow, labels, index))
      spans.push({ start: index, end: index + number.length, kind: 'identity' });
  for (const { index, 0: number } of shadow.matchAll(paper)) {
    const start = index + (number.length - number.trimStart().length);
    const end = index + number.length;
    if (isHidden(shadow, start, end)) continue;
    const label = nameOf(shadow, labels, start, end);
    if (label && fits(number, label, shadow, end)) spans.push({ start, end, kind: 'identity' });
  }
  return spans;
}

/** The word for a paper that a number is tied to. */
function nameOf(
  shadow: string,
  labels: readonly Label[],
  start: number,
  end: number,
): Label | undefined {
  for (const label of labelsBefore(labels, start)) {
    const tie = tieOf(shadow.slice(label.end, start));
    const isTied = tie === 'told' || tie === 'next' || tie === 'near';
    if (isPaper(label)) return isTied ? label : undefined;
    if (isTied && tie !== 'near') return undefined;
  }
  return labelsAfter(labels, end).find(
    (label) => isPaper(label) && tieBehind(shadow.slice(end, label.start)) === 'told',
  );
}

/** Whether a word makes something else of a number: an order, a device's own number. */
function isOther(shadow: string, labels: readonly Label[], start: number): boolean {
  const [label] = labelsBefore(labels, start);
  if (label?.kind !== 'order' && label?.kind !== 'own') return false;
  const tie = tieOf(shadow.slice(label.end, start));
  return tie === 'told' || tie === 'next' || tie === 'near';
}

function isPaper({ kind }: Label): boolean {
  return kind === 'identity' || kind === 'paper';
}

/** Old identity numbers have fifteen figures; papers have letters, or six figures and more. */
function fits(number: string, { kind }: Label, shadow: string, end: number): boolean {
  const bare = number.replace(/[ ()（）-]/g, '');
  if (isDay(bare) || isCounted(shadow, end)) return false;
  if (/^[a-z]/.test(bare)) return bare.length >= 7;
  return bare.length >= (kind === 'identity' ? 9 : 7);
}
