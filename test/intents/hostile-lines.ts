/** Five thousand letters that begin what patterns look for, and do not end it. */
export const hostileLines: readonly (readonly [name: string, text: string])[] = [
  ['a thing over and over', '手机'.repeat(2500)],
  ['ways and things', '用手机还是电脑'.repeat(700)],
  ['places', '第一第二第三第'.repeat(700)],
  ['numbers', '1 2 3 4 5 '.repeat(500)],
  ['latin letters', 'a'.repeat(5000)],
  ['words', 'on with from use using the my a '.repeat(160)],
  ['spaces', ' '.repeat(5000)],
];
