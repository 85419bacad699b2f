import type { Random } from '../../scaling/random.js';
import { digits, pick } from '../draw.js';
import { inGroups, toChineseDigits, toFullWidth } from './digit-forms.js';

const prefixes =
  '130 131 132 133 134 135 136 137 138 139 147 150 151 152 153 155 156 157 158 159 166 170 173 175 176 177 178 180 181 182 183 185 186 187 188 189 191 193 198 199'.split(
    ' ',
  );
const groupings = [[3, 4], [3, 4], [3, 4], [3, 4], [3], [7], [5], [4, 4], [3, 3], [6]];
const separators = [' ', ' ', ' ', '-', '-', '-', '.', '　', '–', '—', '_', '/', '·', '－'];
const countryCodes =
  '+86|+86|+86 |+86 |+86-|86|86-|86 |0086|0086 |0086-|(+86)|(86)|（+86）|＋86 '.split('|');

/** A mainland mobile number, in any of the ways people write it. */
export function mainlandPhone(random: Random): string {
  const number = pick(random, prefixes) + digits(random, 8);
  const form = random();
  if (form < 0.05) return toFullWidth(number);
  if (form < 0.1) return toChineseDigits(random, number);
  if (form < 0.12) return [...number].join(' ');
  if (form < 0.14) return `${toChineseDigits(random, number.slice(0, 3))} ${number.slice(3)}`;
  const grouped =
    form < 0.55 ? number : inGroups(number, pick(random, groupings), pick(random, separators));
  return random() < 0.2 ? pick(random, countryCodes) + grouped : grouped;
}

/** Writes random digits in the place of every `#`. */
function write(random: Random, forms: readonly string[]): string {
  return pick(random, forms).replace(/#/g, () => digits(random, 1));
}

const taiwan = [
  '09########',
  '09########',
  '09##-###-###',
  '09## ### ###',
  '09##-######',
  '+886 9## ### ###',
  '+8869########',
  '+886-9##-###-###',
  '8869########',
  '+886 09########',
  '(+886) 9##-###-###',
];
const hongKong = [
  '9### ####',
  '6### ####',
  '5#######',
  '9#######',
  '+852 9### ####',
  '+852-6#######',
];
const abroad = [
  '+1 (626) 555-01##',
  '+1-415-555-01##',
  '+1 212 555 01##',
  '+1778555####',
  '626-555-01##',
  '(408) 555-01##',
  '+44 7700 900###',
  '+81 90-####-####',
  '080-####-####',
  '+82 10-####-####',
  '+60 12-### ####',
  '+65 8### ####',
  '+65 9#######',
  '+61 4## ### ###',
  '+49 151 ########',
  '+33 6 ## ## ## ##',
  '+7 912 ###-##-##',
  '+853 6### ####',
  '+66 8# ### ####',
];
const landline = [
  '010-6#######',
  '021-5#######',
  '0755-2#######',
  '(020)8#######',
  '0571 8#######',
];
const taiwanLandline = ['02-2###-####', '(04)2###-####', '07-3## ####', '02 2### ####'];

export const taiwanPhone = (random: Random): string => write(random, taiwan);
/** Of eight digits, with the country code or without. */
export const hongKongPhone = (random: Random): string => write(random, hongKong);
export const phoneAbroad = (random: Random): string => write(random, abroad);
export const homePhone = (random: Random): string => write(random, landline);
export const taiwanHomePhone = (random: Random): string => write(random, taiwanLandline);
