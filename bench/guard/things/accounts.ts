import type { Random } from '../../scaling/random.js';
import { between, digits, pick } from '../draw.js';
import { toChineseDigits, toFullWidth } from './digit-forms.js';

const number = (random: Random, length: number): string =>
  `${between(random, 1, 9)}${digits(random, length - 1)}`;

const lengths = [5, 6, 7, 8, 8, 9, 9, 9, 9, 10, 10, 10, 10, 10];

/** Of 5 to 10 digits, for where it could be taken for a phone number. */
export const shortQq = (random: Random): string => number(random, pick(random, lengths));

/** Of 9 or 10 digits, for where it stands alone. */
export const loneQq = (random: Random): string => number(random, between(random, 9, 10));

/** Of 5 to 11 digits; those of 11 begin with 1. */
export function qq(random: Random): string {
  const form = random();
  if (form < 0.15) return `1${digits(random, 10)}`;
  if (form < 0.18) return toFullWidth(shortQq(random));
  if (form < 0.2) return toChineseDigits(random, shortQq(random));
  return shortQq(random);
}

/** The number of a group of people. */
export const group = (random: Random): string => number(random, between(random, 7, 10));

/** `12***89`, as the product shows a number. */
export const hiddenQq = (random: Random): string =>
  `${between(random, 10, 99)}${pick(random, ['***', '****', '*****'])}${digits(random, 2)}`;

export const hiddenPhone = (random: Random): string =>
  pick(random, ['138', '150', '186', '199', '177']) +
  pick(random, ['****', '****', '****', 'xxxx', 'XXXX', '••••', '＊＊＊＊', '....']) +
  digits(random, 4);

/** `z***9@163.com`. */
export const hiddenMailbox = (random: Random): string =>
  `${pick(random, ['z', 'li', 'w', '3', '12'])}${pick(random, ['***', '****'])}${digits(random, 1)}@${pick(random, ['163.com', 'qq.com', 'gmail.com'])}`;

const tails = ['尾号#', '尾号#', '尾号是#', '尾号为#', '尾号 #', '末四位#', '后四位是#', '#结尾'];
const traditionalTails = ['尾號#', '末四碼#', '後四碼是#', '#結尾'];
const englishTails = ['ending in #', 'ending with #', 'last four #'];

const tailOf =
  (forms: readonly string[]) =>
  (random: Random): string =>
    pick(random, forms).replace('#', digits(random, 4));

/** `尾号1234`: the last four digits of something, which tell nobody the rest. */
export const tail = tailOf(tails);
export const traditionalTail = tailOf(traditionalTails);
export const englishTail = tailOf(englishTails);
