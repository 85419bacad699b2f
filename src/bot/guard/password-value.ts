import { isCounted, isHidden, isPlainlyCounted } from './numbers.js';
import type { Lead } from './password-lead.js';
import { isSentenceWord, isVerbForm } from './password-words.js';

const signs = /[!-~]+/y;
const wrapping = /[,;]/;
const trailing = /[.:?)\]}>"'`~]+$/;
const device =
  /^(?:iphone|ipad|ios|android|win|windows|mate|redmi|mi|huawei|oppo|vivo|mac|macos|qq|tim|wifi|v|vip|svip|[3-6]g|http|https|www|code|step|error)[\d.]{0,4}$/;
const host = /^(?:https?:|www\.)|^[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:com|cn|net|org)(?![a-z\d])/;
const version = /^v?\d+(?:\.\d+)+$/;
const hexadecimal = /^0x/;

/**
 * The end of the password that starts at a place of a shadow, or -1 where none does.
 *
 * @param isChinese whether the word that led here was Chinese, after which letters are foreign
 */
export function endOfValue(shadow: string, start: number, lead: Lead, isChinese: boolean): number {
  signs.lastIndex = start;
  const run = signs.exec(shadow)?.[0] ?? '';
  const wrapped = run.search(wrapping);
  const value = (wrapped > 0 ? run.slice(0, wrapped) : run).replace(trailing, '');
  const end = start + value.length;
  if (isHidden(shadow, start, end) && !/[a-z]/.test(value)) return -1;
  if (/^\d+$/.test(value)) return endOfDigits(shadow, start, end, lead);
  if (/^[a-z'’]+$/.test(value)) return endOfLetters(shadow, value, end, lead, isChinese);
  return isMixed(value, lead) ? end : -1;
}

/** "1 2 3 4 5 6" is one password. */
const spaced = /\d(?: \d){3,}(?!\d)/y;

function endOfDigits(shadow: string, start: number, end: number, lead: Lead): number {
  spaced.lastIndex = start;
  const apart = spaced.exec(shadow)?.[0];
  if (apart !== undefined) return start + apart.length;
  const isTold = lead === 'sign' || lead === 'told';
  if (end - start < (isTold ? 3 : 4)) return -1;
  if (isTold && end - start > 4 ? isPlainlyCounted(shadow, end) : isCounted(shadow, end)) return -1;
  if (lead === 'near' && end - start !== 6) return -1;
  return end;
}

const more = / [a-z]*\d[!-+\--:<-~]*/y;

function endOfLetters(
  shadow: string,
  value: string,
  end: number,
  lead: Lead,
  isChinese: boolean,
): number {
  if (isSentenceWord(value) || value.length < 4) {
    if (value.length < 2 || isSentenceWord(value)) return -1;
  }
  // "密码是 wang 1990"
  more.lastIndex = end;
  const tail = more.exec(shadow)?.[0] ?? '';
  const isTold = lead === 'sign' || lead === 'told';
  if (
    isTold &&
    tail.length > 3 &&
    !/^ (?:qq|step)/.test(tail) &&
    !isCounted(shadow, end + tail.length)
  )
    return end + tail.length;
  if (value.length < 4 || /^ ?的/.test(shadow.slice(end, end + 2))) return -1;
  switch (lead) {
    case 'sign':
      return end;
    case 'told':
      return isVerbForm(value) ? -1 : end;
    case 'next':
      return isChinese && value.length >= 6 && !isVerbForm(value) ? end : -1;
    case 'near':
      return -1;
  }
}

function isMixed(value: string, lead: Lead): boolean {
  if (value.length < 3 || /^[^a-z\d]+$/.test(value)) return false;
  const isTold = lead === 'sign' || lead === 'told';
  if (host.test(value)) return false;
  if (isTold) return true;
  if (value.length < 4 || !/\d/.test(value)) return false;
  return (
    !device.test(value) &&
    !version.test(value) &&
    !hexadecimal.test(value) &&
    !/^[\d/:.-]+$/.test(value)
  );
}
