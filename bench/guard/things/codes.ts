import type { Random } from '../../scaling/random.js';
import { digits, pick } from '../draw.js';
import { inGroups, toChineseDigits, toFullWidth } from './digit-forms.js';

const lengths = [6, 6, 6, 6, 6, 6, 6, 4, 4, 5, 8];

/** What a text message or a mail brings: four to eight digits, mostly six. */
export function code(random: Random): string {
  const number = digits(random, pick(random, lengths));
  const form = random();
  if (form < 0.04) return toFullWidth(number);
  if (form < 0.07) return toChineseDigits(random, number);
  if (form < 0.1) return [...number].join(' ');
  if (number.length === 6 && form < 0.16) return inGroups(number, [3], pick(random, [' ', '-']));
  return number;
}

/** As it stands in a text message that was pasted. */
export const pastedCode = (random: Random): string =>
  digits(random, pick(random, [6, 6, 6, 6, 4, 5]));

/** Six digits. */
export const sixDigitCode = (random: Random): string => digits(random, 6);

/** Letters and digits, six of them: `7K4MQ2`. */
export function letterCode(random: Random): string {
  const characters = Array.from({ length: 4 }, () =>
    pick(random, [...'ABCDEFGHJKLMNPQRSTUVWXYZ23456789']),
  );
  return `${digits(random, 1)}${characters.join('')}${digits(random, 1)}`;
}
