import fc from 'fast-check';

const nasty = [
  '',
  ' ',
  '\0\u0001\u001b[31m\u007f\u0085',
  '\ud800',
  '\udc00\ud800',
  'a\udfff解\ud83d',
  '\u202e\u2066abc\u2069',
  '😀👨‍👩‍👧‍👦🇨🇳1️⃣',
  'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A',
  'ﷺﷺ',
  'مرحبا كيف أفك الربط',
  '__proto__ constructor toString hasOwnProperty',
  '\u3000\u200b\ufeff\u2028',
  '解'.repeat(511).concat('😀'),
  'İ'.repeat(300),
  // What is said again and again, in words that patterns know.
  `怎么${'急'.repeat(400)}吗`,
  `${'谢谢'.repeat(200)}吗`,
  `${'pls '.repeat(120)}x`,
  `手机${'和邮箱和手机'.repeat(60)}`,
  '还要'.repeat(200),
  'lol '.repeat(120),
  '王者荣耀'.repeat(100),
];

/** Any string that a person, a program or an enemy may send. */
export const hostileText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 600 }),
  fc.string({ unit: 'grapheme', maxLength: 600 }),
  // Lone surrogates and control characters, at random.
  fc.array(fc.nat(0xffff), { maxLength: 600 }).map((units) => String.fromCharCode(...units)),
  fc.constantFrom(...nasty),
);

/** A megabyte of each kind of letter. */
export const hugeTexts: readonly (readonly [name: string, text: string])[] = [
  ['latin', 'abcdefgh '.repeat(120_000)],
  ['one long word', 'zhuang'.repeat(180_000)],
  ['Chinese', '怎么解绑手机号，'.repeat(130_000)],
  ['emoji', '😀'.repeat(500_000)],
  ['spaces', ' '.repeat(1_000_000)],
  ['what unfolds into more', 'ﷺ'.repeat(1_000_000)],
];
