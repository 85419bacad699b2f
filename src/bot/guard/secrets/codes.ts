import { tieBehind, tieOf } from './gap.js';
import { type Label, labelsAfter, labelsBefore } from './labels.js';
import { findMixedCodes } from './mixed-codes.js';
import {
  isCounted,
  isDay,
  isHidden,
  isPlainlyCounted,
  isPriced,
  isPublicNumber,
  isWellKnown,
  isYear,
} from './numbers.js';
import { isQqBehind } from './qq-numbers.js';
import type { Span } from './secret-kind.js';
import { joinedCodes, sentCodes } from './sent-codes.js';
import { inOrder } from './spans.js';

const figures =
  /(?<!\d|\d[.:/-]|\s-)(?:\d(?:[ -]{1,2}\d){3,7}|\d{3}[ -]\d{3}|\d{2}[ -]\d{2}[ -]\d{2}|\d{4}[ -]\d{2,4}|\d{4,8})(?!\d|[.:/-]\d)/g;
/** As one sender writes them, and nobody else: G-123456. */
const known = /(?<![a-z\d])g-\d{6}(?!\d)/g;
const alone =
  /^[\s\p{P}<>=~]*(?:(?:就?是|收到了?|这个|给你|我的|好的|嗯|呃|你好|it'?s|it is|here(?: it is| you go)?|got|ok|yes|hi|hello)[\s\p{P}]*){0,2}(?:g-)?(\d(?:[ -]{0,2}\d){5})[\s\p{P}<>]*(?:(?:对吗|对不对|谢谢|好了|这个|吗|是吗|是啥|是什么|什么意思|干嘛的|干啥的|什么东西|what is (?:this|it)|thanks|thank you|right|please|ok)[\s\p{P}]*){0,2}$/u;

/** Verification codes: numbers, and letters with numbers, that are said to be one. */
export function findCodes(shadow: string, labels: readonly Label[]): readonly Span[] {
  const spans: { start: number; end: number }[] = [];
  const only = alone.exec(shadow)?.[1];
  if (only !== undefined) spans.push(at(shadow.indexOf(only), only));
  for (const { index, 0: text } of shadow.matchAll(known)) spans.push(at(index, text));
  for (const { index, 0: text } of shadow.matchAll(figures))
    if (isCode(shadow, labels, at(index, text))) spans.push(at(index, text));
  spans.push(...findMixedCodes(shadow, labels), ...sentCodes(shadow));
  spans.push(...joinedCodes(shadow, spans));
  return inOrder(spans.map((span) => ({ ...span, kind: 'code' })));
}

function at(start: number, text: string): { start: number; end: number } {
  return { start, end: start + text.length };
}

function isCode(
  shadow: string,
  labels: readonly Label[],
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  if (isHidden(shadow, start, end) || isPriced(shadow, start)) return false;
  // "22041211AC" is a phone's model.
  if (end - start > 7 && /^[a-z]{1,2}(?![a-z])/.test(shadow.slice(end, end + 3))) return false;
  const digits = shadow.slice(start, end).replace(/\D/g, '');
  const isGlued = /[a-z_]/.test(shadow.charAt(start - 1));
  const isCount = isCounted(shadow, end);
  const counted = isCount || isPublicNumber(digits);
  for (const label of labelsBefore(labels, start)) {
    if (isGlued && label.end !== start) return false;
    const tie = tieOf(shadow.slice(label.end, start));
    if (label.kind === 'code') {
      if (tie === 'told')
        return (
          !isPlainlyCounted(shadow, end) &&
          !/^106[589](?:\d?|\d{3,})$/.test(digits) &&
          !(isWellKnown(digits) && /^\s?(?:发|打|来)/.test(shadow.slice(end, end + 2)))
        );
      if (tie === 'next' && isNext(shadow, digits, end)) return true;
      if (isCount || isWellKnown(digits) || isYear(digits) || isDay(digits)) continue;
      if (tie === 'next' || tie === 'near') return true;
      if (tie === 'clause' && (digits.length === 6 || digits.length === 4)) return true;
    } else if (label.kind === 'message') {
      if (tie !== 'none' && tie !== 'clause' && digits.length === 6 && !counted) return true;
    } else if (tie === 'next' || tie === 'told') return false;
  }
  return !isGlued && !isCount && !isYear(digits) && isCodeBehind(shadow, labels, end, digits);
}

/** Right behind the word for a code, little else is no code. */
function isNext(shadow: string, digits: string, end: number): boolean {
  return !(isWellKnown(digits) || isYear(digits) || isDay(digits) || isCounted(shadow, end));
}

const ownNumber = /^\s?(?:是|为|:|is)?\s?\d{4}/;

/** "482913 这个验证码" — unless the word belongs to a number of its own. */
function isCodeBehind(
  shadow: string,
  labels: readonly Label[],
  end: number,
  digits: string,
): boolean {
  const label = labelsAfter(labels, end).find(({ kind }) => kind === 'code');
  if (!label || isQqBehind(shadow, end)) return false;
  const tie = tieBehind(shadow.slice(end, label.start));
  if (tie === 'none' || ownNumber.test(shadow.slice(label.end, label.end + 8))) return false;
  // "【腾讯科技】48291（QQ登录验证码）"
  const isInBrackets = /^\s?[（(]/.test(shadow.slice(end, end + 2));
  if (tie === 'told' || isInBrackets) return !isWellKnown(digits);
  return !isPublicNumber(digits) && (digits.length === 6 || digits.length === 4);
}
