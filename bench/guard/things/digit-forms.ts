import type { Random } from '../../scaling/random.js';
import { pick } from '../draw.js';

/** `１３８`, as some keyboards write it. */
export function toFullWidth(text: string): string {
  return text.replace(/[0-9A-Za-z]/g, (character) =>
    String.fromCharCode(character.charCodeAt(0) + 0xfee0),
  );
}

/** `幺三八` or `一三八`, as people read numbers out. */
export function toChineseDigits(random: Random, text: string): string {
  const names = pick(random, [
    '零一二三四五六七八九',
    '零幺二三四五六七八九',
    '〇一二三四五六七八九',
  ]);
  return text.replace(/[0-9]/g, (digit) => names.charAt(Number(digit)));
}

/** Parts a number into groups; what is left over is the last. */
export function inGroups(number: string, sizes: readonly number[], separator: string): string {
  const groups: string[] = [];
  let at = 0;
  for (const size of sizes) {
    groups.push(number.slice(at, at + size));
    at += size;
  }
  return [...groups, number.slice(at)].filter((group) => group !== '').join(separator);
}
