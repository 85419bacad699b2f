const numbers: Readonly<Record<string, number>> = Object.fromEntries([
  ...[...'一二三四五六七八九十'].map((digit, index) => [digit, index + 1]),
  ...'one two three four five six'.split(' ').map((word, index) => [word, index + 1]),
  ...'first second third fourth fifth sixth'.split(' ').map((word, index) => [word, index + 1]),
  ['两', 2],
  ['十一', 11],
  ['十二', 12],
]);

/** What a step's number is written with in Chinese. */
export const digits = '[1-9]\\d?(?!\\d)|十[一二]|[一二两三四五六七八九十]';

/** @param written as `digits` has it, or an English number */
export function toNumber(written: string): number {
  return numbers[written] ?? Number(written);
}
