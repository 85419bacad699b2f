import type { Random } from '../../scaling/random.js';
import { identityCheckDigit } from '../check-digits.js';
import { between, digits, pick } from '../draw.js';
import { inGroups, toFullWidth } from './digit-forms.js';

/** Counties and districts, by GB/T 2260. */
const places =
  '110101 110105 120103 130102 210102 220102 230103 310104 320106 330106 340104 350203 370102 410105 420106 430104 440305 440106 450103 500112 510107 520103 530102 610113 620102 650102'.split(
    ' ',
  );

const twoDigits = (value: number): string => String(value).padStart(2, '0');

function birthday(random: Random): string {
  const month = twoDigits(between(random, 1, 12));
  return `${between(random, 1950, 2009)}${month}${twoDigits(between(random, 1, 28))}`;
}

/** 18 characters with the right last one, at times in groups. */
export function identity(random: Random): string {
  const first17 = pick(random, places) + birthday(random) + digits(random, 3);
  const number = first17 + identityCheckDigit(first17);
  const form = random();
  if (form < 0.08) return inGroups(number, [6, 8], ' ');
  if (form < 0.12) return inGroups(number, [6, 4, 4], pick(random, [' ', '-']));
  if (form < 0.15) return inGroups(number, [3, 3, 4, 4], ' ');
  if (form < 0.2) return toFullWidth(number);
  return random() < 0.4 ? number.toLowerCase() : number;
}

/** Ends in X. */
export function identityWithX(random: Random): string {
  for (;;) {
    const first17 = pick(random, places) + birthday(random) + digits(random, 3);
    if (identityCheckDigit(first17) === 'X') return `${first17}${pick(random, ['X', 'x', 'Ｘ'])}`;
  }
}

/** 15 digits, as they were given out before 1999: there is no check digit. */
export function oldIdentity(random: Random): string {
  const month = twoDigits(between(random, 1, 12));
  const born = `${between(random, 45, 85)}${month}${twoDigits(between(random, 1, 28))}`;
  return pick(random, places) + born + digits(random, 3);
}
