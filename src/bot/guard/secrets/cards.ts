import { tieOf } from './gap.js';
import { type Label, labelsBefore } from './labels.js';
import { passesLuhn } from './luhn.js';
import { isHidden } from './numbers.js';
import type { Span } from './secret-kind.js';

const number = /(?<![\d.])\d{4}(?:[ .·_/-]?\d){8,15}(?!\d|:\d)/g;
const inOne = /^\d{13,19}$/;
const inFours = /^\d{4}([ .·_/-])\d{4}\1\d{4}\1\d{1,4}(?:\1\d{1,3})?$/;
const asPrinted = /^(?:\d{4}[ -]\d{6}[ -]\d{5}|\d{6}[ -]\d{10,13})$/;
/** First figures of bank cards, and how many follow: cards of the world, then UnionPay. */
const issued = /^(?:4\d{15}|5[1-5]\d{14}|2[2-7]\d{14}|3[47]\d{13}|35\d{14}|6[0-9]\d{14,17})$/;

/** Numbers of bank cards: by the word before, by their check digit, or by how they are grouped. */
export function findCards(shadow: string, labels: readonly Label[]): readonly Span[] {
  const spans: Span[] = [];
  for (const { index: start, 0: text } of shadow.matchAll(number)) {
    const end = start + text.length;
    if (isHidden(shadow, start, end)) continue;
    const named = nameOf(shadow, labels, start);
    if (named === 'card' || (named !== 'other' && isCard(text)))
      spans.push({ start, end, kind: 'card' });
  }
  return spans;
}

function isCard(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  if (inFours.test(text)) return issued.test(digits) || passesLuhn(digits);
  if (!inOne.test(text) && !asPrinted.test(text)) return false;
  if (isTimestamp(digits)) return false;
  return passesLuhn(digits) || /^62\d{14,17}$/.test(digits);
}

/** Milliseconds of our days, which one in ten times pass the check of a card. */
function isTimestamp(digits: string): boolean {
  return (
    /^1[5-9]\d{11}$/.test(digits) || /^20[0-4]\d[01]\d[0-3]\d[0-2]\d[0-5]\d[0-5]\d/.test(digits)
  );
}

function nameOf(shadow: string, labels: readonly Label[], start: number): 'card' | 'other' | null {
  for (const { kind, end } of labelsBefore(labels, start)) {
    const tie = tieOf(shadow.slice(end, start));
    if (tie !== 'told' && tie !== 'next' && tie !== 'near') continue;
    if (kind === 'card') return 'card';
    if (kind === 'order' || kind === 'own' || kind === 'qq') return 'other';
  }
  return null;
}
