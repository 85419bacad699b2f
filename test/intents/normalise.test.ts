import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maxLength, normalise } from '../../src/intents/normalise.js';
import { hostileText } from './hostile-texts.js';

describe('two ways to write the same are one', () => {
  test.each([
    ['full width and half width', 'ＱＱ１２３', 'qq123'],
    ['capitals and small letters', 'How Do I', 'how do i'],
    ['traditional and simplified', '怎麼解綁手機號', '怎么解绑手机号'],
    ['punctuation of any kind', '怎么……解绑？！手机~~', '怎么 解绑 手机'],
    ['emoji', '😀解绑👨‍👩‍👧手机🙏', '解绑 手机'],
    ['invisible characters', '\u200b解绑\u00a0\u3000手机\ufeff', '解绑 手机'],
    ['digits in circles and keys', '第①步 2️⃣', '第1步 2'],
    ['composed and decomposed letters', 'cafe\u0301', 'cafe'],
  ])('%s', (_, text, expected) => {
    expect(normalise(text)).toBe(expected);
  });
});

test.each(['', '   ', '？！…', '😀😀', '\ud800', '\0\u0007'])(
  'a text without letter or digit is empty: %j',
  (text) => {
    expect(normalise(text)).toBe('');
  },
);

test('no more is looked at than the first letters of a long text', () => {
  expect(normalise('a'.repeat(1_000_000))).toBe('a'.repeat(maxLength));
});

test('whatever the text, words of letters and digits with one space between are left', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      expect(normalise(text)).toMatch(/^(?:[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*)?$/u);
    }),
  );
});

test('what is normalised stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 25 }), (text) => {
      expect(normalise(normalise(text))).toBe(normalise(text));
    }),
  );
});

test('letters lose their marks, so that pinyin with tones is pinyin', () => {
  expect(normalise('jiě bǎng shǒu jī')).toBe('jie bang shou ji');
  expect(normalise('Élan')).toBe('elan');
});
