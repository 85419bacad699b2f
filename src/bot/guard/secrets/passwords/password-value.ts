import { isCounted, isHidden, isPlainlyCounted, isPublicNumber } from '../numbers.js';
import type { Lead } from './password-lead.js';
import { isSentenceWord, isVerbForm } from './password-words.js';

/** Longer is none; and one that ends makes all of this linear. */
const signs = /[!-~]{1,128}/y;
const wrapping = /[,;]/;
const trailing = /[.:?)\]}>"'`~]+$/;
/** Devices and versions, which are named as often as passwords are told. */
const device =
  /^(?:iphone|note|nova|reno|find|mix|magic|pro|max|plus|rtx|gtx|lv|level|galaxy|ipad|ios|android|win|windows|mate|redmi|mi|huawei|oppo|vivo|mac|macos|qq|tim|wifi|v|vip|svip|[3-6]g|http|https|www|code|step|error)[\d.-]{0,5}[a-z+]{0,5}$/;
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
  const length = end - start;
  if (length < (isTold ? 3 : 4) || (lead === 'near' && length !== 6)) return -1;
  if ((isTold && length > 4) || length > 5) return isPlainlyCounted(shadow, end) ? -1 : end;
  if (isCounted(shadow, end) || (!isTold && isPublicNumber(shadow.slice(start, end)))) return -1;
  return end;
}

/** "密码是 wang 1990" */
const more = / [a-z]{0,16}\d[!-+\--:<-~]{0,64}/y;
const other = /^ (?:qq|step)/;

function endOfLetters(
  shadow: string,
  value: string,
  end: number,
  lead: Lead,
  isChinese: boolean,
): number {
  if (value.length < 2 || isSentenceWord(value, isChinese)) return -1;
  more.lastIndex = end;
  const tail = more.exec(shadow)?.[0] ?? '';
  const isTold = lead === 'sign' || lead === 'told';
  const isTail = tail.length > 3 && !other.test(tail) && !isCounted(shadow, end + tail.length);
  if (isTold && isTail) return end + tail.length;
  if (value.length < 4 || /^ ?的/.test(shadow.slice(end, end + 2))) return -1;
  switch (lead) {
    case 'sign':
      return end;
    case 'told':
      return !isChinese && isVerbForm(value) ? -1 : end;
    case 'next':
      return isChinese && value.length >= 6 ? end : -1;
    case 'near':
      return -1;
  }
}

function isMixed(value: string, lead: Lead): boolean {
  if (value.length < 3 || !/[a-z\d]/.test(value) || host.test(value)) return false;
  // "password is wrong!"
  if (/^[a-z]+!+$/.test(value) && isSentenceWord(value.replace(/!+$/, ''), false)) return false;
  if (lead === 'sign' || lead === 'told') return true;
  if (value.length < 4 || !/\d/.test(value)) return false;
  return !isNamed(value) && !/^[\d/:.-]+$/.test(value);
}

/** Whether letters and figures name a thing that is no password: a device, a version, a host. */
export function isNamed(value: string): boolean {
  return [device, version, hexadecimal, host].some((pattern) => pattern.test(value));
}
