import type { Random } from '../../scaling/random.js';
import { between, pick } from '../draw.js';

const two = (value: number): string => String(value).padStart(2, '0');
const months = 'Jan Feb March April May June July Aug September Oct Nov December'.split(' ');
const chineseMonths = '一 二 三 四 五 六 七 八 九 十 十一 十二'.split(' ');

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const drawDay = (random: Random): Day => ({
  year: between(random, 2003, 2025),
  month: between(random, 1, 12),
  day: between(random, 1, 28),
});

const chineseForms: readonly ((day: Day) => string)[] = [
  ({ year, month, day }) => `${year}年${month}月${day}日`,
  ({ year, month, day }) => `${year}年${month}月${day}号`,
  ({ year, month, day }) => `${year}-${two(month)}-${two(day)}`,
  ({ year, month, day }) => `${year}/${month}/${day}`,
  ({ year, month, day }) => `${year}.${month}.${day}`,
  ({ year, month }) => `${year}年${month}月`,
  ({ month, day }) => `${month}月${day}号`,
  ({ month, day }) => `${month}月${day}日`,
  ({ month, day }) => `${month}.${day}`,
  ({ month }) => `${chineseMonths[month - 1]}月初`,
  ({ year, month }) => `${two(year % 100)}年${month}月`,
];

export const date = (random: Random): string => pick(random, chineseForms)(drawDay(random));

/** `20190305`, for where it cannot be taken for a code. */
export function compactDate(random: Random): string {
  const { year, month, day } = drawDay(random);
  return `${year}${two(month)}${two(day)}`;
}

export function englishDate(random: Random): string {
  const { year, month, day } = drawDay(random);
  const name = months[month - 1];
  return pick(random, [
    `${name} ${day}, ${year}`,
    `${day} ${name} ${year}`,
    `${day}/${month}/${year}`,
    `${name} ${day}`,
  ]);
}

export function year(random: Random): string {
  const { year: drawn } = drawDay(random);
  const chinese = String(drawn).replace(/\d/g, (digit) =>
    '〇一二三四五六七八九'.charAt(Number(digit)),
  );
  return pick(random, [
    `${drawn}年`,
    `${drawn}年`,
    `${two(drawn % 100)}年`,
    `${chinese}年`,
    `${drawn}`,
  ]);
}

export const plainYear = (random: Random): string => String(drawDay(random).year);

/** Years are counted from 1911 in Taiwan. */
export const republicYear = (random: Random): string => `民國${drawDay(random).year - 1911}年`;

export function time(random: Random): string {
  const hour = between(random, 1, 11);
  const minute = two(between(random, 0, 59));
  return pick(random, [
    `${two(hour + 11)}:${minute}`,
    `${hour}:${minute}`,
    `${two(hour)}：${minute}`,
    `下午${hour}点`,
    `晚上${hour}点半`,
    `${hour}点${minute}分`,
    `${two(hour)}:${minute}:${two(between(random, 0, 59))}`,
  ]);
}

export const plainTime = (random: Random): string =>
  `${between(random, 0, 23)}:${two(between(random, 0, 59))}`;

export const englishTime = (random: Random): string =>
  `${between(random, 1, 12)}:${two(between(random, 0, 59))}${pick(random, [' pm', 'am', 'pm', ' AM'])}`;
