import { tieBehind, tieOf } from './gap.js';
import { type Label, labelsAfter, labelsBefore } from './labels.js';
import { isCounted, isDay, isHidden, isPublicNumber } from './numbers.js';
import { phoneShapes, type Shape } from './phone-shapes.js';
import { phonesByPlace } from './phones-by-place.js';
import { isQqBehind } from './qq-numbers.js';
import type { Span } from './secret-kind.js';
import { inOrder } from './spans.js';

/** Phone numbers: by their shape, or any number that is said to be one. */
export function findPhones(shadow: string, labels: readonly Label[]): readonly Span[] {
  const shaped = phoneShapes(shadow).filter((shape) => isPhone(shadow, labels, shape));
  const byPlace = phonesByPlace(shadow).filter(
    ({ start, end }) =>
      !isHidden(shadow, start, end) && !isCounted(shadow, end) && !isQqBehind(shadow, end),
  );
  return inOrder(
    [...shaped, ...named(shadow, labels), ...byPlace].map(({ start, end }) => ({
      start,
      end,
      kind: 'phone',
    })),
  );
}

function isPhone(shadow: string, labels: readonly Label[], { start, end, plain }: Shape): boolean {
  if (isHidden(shadow, start, end)) return false;
  const digits = shadow.slice(start, end).replace(/\D/g, '');
  if (isPublicNumber(digits)) return false;
  for (const { kind, start: from, end: to } of labelsBefore(labels, start)) {
    const tie = tieOf(shadow.slice(to, start));
    if (tie !== 'told' && tie !== 'next') continue;
    if (kind === 'order') return false;
    if (kind === 'phone') break;
    // Nobody's QQ number has eleven figures yet: it takes more than "QQ" before it.
    if (kind === 'qq' && (tie === 'told' || isNumberWord(shadow.slice(from, to)))) return false;
    if (kind === 'number' && isNumberOfQq(shadow, from)) return false;
  }
  return !(plain && isQqBehind(shadow, end));
}

function isNumberWord(word: string): boolean {
  return /[号码群]|number|num|no|id|hao|uin|account|group/.test(word);
}

function isNumberOfQq(shadow: string, at: number): boolean {
  return /(?:qq|扣扣|企鹅|秋秋|(?<![a-z])q|群) ?(?:账|的)?$/.test(
    shadow.slice(Math.max(0, at - 6), at),
  );
}

const anyNumber = /(?<![\d.a-z*])[(（]?\d(?:[ )）-]?\d){6,12}(?![\d*a-z])/g;

/** Numbers of other shapes, after a word for a phone: eight figures in Hong Kong, one lost in typing. */
function* named(
  shadow: string,
  labels: readonly Label[],
): Generator<{ start: number; end: number }> {
  for (const { index: start, 0: text } of shadow.matchAll(anyNumber)) {
    const end = start + text.length;
    const digits = text.replace(/\D/g, '');
    if (isHidden(shadow, start, end) || isPublicNumber(digits) || isCounted(shadow, end)) continue;
    if (isSaidToBePhone(shadow, labels, start, end, isDay(digits))) yield { start, end };
  }
}

function isSaidToBePhone(
  shadow: string,
  labels: readonly Label[],
  start: number,
  end: number,
  isDate: boolean,
): boolean {
  if (isDate && /\D/.test(shadow.slice(start, end))) return false;
  const [before] = labelsBefore(labels, start);
  const tie = before ? tieOf(shadow.slice(before.end, start)) : 'none';
  if (before && (tie === 'told' || (tie === 'next' && !isDate))) {
    if (before.kind === 'phone') return true;
    if (before.kind !== 'message' && before.kind !== 'number') return false;
    if (before.kind === 'number' && tie === 'told')
      return /^(?:my|new|old|the)/.test(shadow.slice(before.start, before.end));
  }
  const [behind] = labelsAfter(labels, end);
  if (isDate || behind?.kind !== 'phone' || isQqBehind(shadow, end)) return false;
  return tieBehind(shadow.slice(end, behind.start)) === 'told';
}
