import type { Random } from '../../scaling/random.js';
import { between, digits, pick } from '../draw.js';

const names =
  'zhangwei liuyang wanglei lina xiaoming chenjie yangyang haoran tingting zhaomin linlin daxiong xiaoyu'.split(
    ' ',
  );
const words =
  'woaini qwer asdf qaz wsx abc aaa dragon sunny baobao love tiantian lol cf wangzhe hello panda'.split(
    ' ',
  );
const lettersOnly =
  'woaiwojia iloveyou qwertyuiop woshishui zhangwuji asdfghjkl xiaopengyou sunshine monkeyking'.split(
    ' ',
  );
const keyboardRuns =
  '1qaz2wsx qwer1234 asd123456 a123456789 q1w2e3r4 zxcvbnm123 147258369 5201314 1314520 abc123456 woaini520 123qwe!@#'.split(
    ' ',
  );
const symbols = [...'!@#$%^&*_-+.~'];
const mixed = [...'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789'];

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const year = (random: Random): string => String(between(random, 1975, 2012));
const dayOfYear = (random: Random): string =>
  `${between(random, 10, 12)}${between(random, 10, 28)}`;

const shapes: readonly ((random: Random) => string)[] = [
  (random) => pick(random, names) + year(random),
  (random) => pick(random, names) + digits(random, 3),
  (random) => pick(random, words) + digits(random, 6),
  (random) => digits(random, 6) + pick(random, words),
  (random) => `${capital(pick(random, names))}@${year(random)}`,
  (random) => `${capital(pick(random, words))}#${digits(random, 4)}!`,
  (random) => `${pick(random, names)}_${dayOfYear(random)}`,
  (random) => `${pick(random, names)}.${year(random)}`,
  (random) => `${pick(random, symbols)}${capital(pick(random, names))}${digits(random, 3)}`,
  (random) => `${pick(random, ['QQ', 'qq', 'Qq'])}${digits(random, 6)}`,
  (random) => `${pick(random, ['a', 'A', 'z', 'w', 'lx', 'zy'])}${digits(random, 7)}`,
  (random) => year(random) + dayOfYear(random),
  (random) => digits(random, pick(random, [6, 6, 8, 9, 10])),
  (random) => pick(random, keyboardRuns),
  (random) => pick(random, lettersOnly),
  (random) => Array.from({ length: between(random, 8, 12) }, () => pick(random, mixed)).join(''),
  (random) =>
    `${Array.from({ length: 4 }, () => pick(random, mixed)).join('')}${pick(random, symbols)}${digits(random, 2)}${pick(random, mixed)}`,
  (random) =>
    `${pick(random, names)}${pick(random, symbols)}${pick(random, words)}${digits(random, 2)}`,
];

/** Of any shape: names with years, keyboard runs, digits alone, letters alone, with symbols. */
export const password = (random: Random): string => pick(random, shapes)(random);

/** Four or six digits, as screens are locked with. */
export const pin = (random: Random): string => digits(random, pick(random, [4, 6, 6]));

/** Words with spaces between. */
export function passphrase(random: Random): string {
  return `${pick(random, ['my cat', 'blue house', 'green tea', 'old friend'])} ${pick(random, words)} ${digits(random, 2)}`;
}
