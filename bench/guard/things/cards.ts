import type { Random } from '../../scaling/random.js';
import { luhnDigit } from '../check-digits.js';
import { digits, pick } from '../draw.js';
import { inGroups, toFullWidth } from './digit-forms.js';

/** How the numbers of some banks begin, and how long they are. */
const issuers = [
  { begins: '622202', length: 19 },
  { begins: '621700', length: 19 },
  { begins: '622848', length: 19 },
  { begins: '621661', length: 19 },
  { begins: '621799', length: 19 },
  { begins: '622262', length: 17 },
  { begins: '622588', length: 16 },
  { begins: '621483', length: 16 },
  { begins: '622155', length: 16 },
  { begins: '625965', length: 16 },
  { begins: '439225', length: 16 },
  { begins: '524094', length: 16 },
] as const;

/** A bank card's number with the right last digit, in one piece or in groups of four. */
export function card(random: Random): string {
  const { begins, length } = pick(random, issuers);
  const before = begins + digits(random, length - 1 - begins.length);
  const number = before + luhnDigit(before);
  const form = random();
  if (form < 0.05) return toFullWidth(number);
  if (form < 0.4) return inGroups(number, [4, 4, 4, 4], pick(random, [' ', ' ', ' ', '-', '.']));
  if (form < 0.45) return inGroups(number, [6], ' ');
  return number;
}
