import { RegExpParser } from '@eslint-community/regexpp';
import { describe, expect, it } from 'vitest';
import { letterOf, lettersOf } from '../../src/text/letters.js';
import { sieved } from '../../src/text/sieve.js';

const parser = new RegExpParser({ ecmaVersion: 2024 });

function lettersIn({ source, unicode, multiline }: RegExp): Int32Array | null {
  const [way] = parser.parsePattern(source, 0, source.length, { unicode }).alternatives;
  return way ? lettersOf(way, multiline) : null;
}

function has(letters: Int32Array | null, letter: string): boolean {
  const bit = letterOf(letter.charCodeAt(0));
  return (((letters?.[bit >> 5] ?? 0) >>> (bit & 31)) & 1) === 1;
}

describe('the letters of a pattern that fits whole texts', () => {
  it.each([
    [/^(?:好|行)*了[吧啊]?$/, '好行了吧啊', '不'],
    [/^[a-c]{2}\d+$/, 'abcABC0123456789', '手'],
    [/^(?=x)(?:ok|\w\s)(?!y)$/, 'okz_ 　', '手'],
    [/^(a)\1$/, 'a', '手'],
  ])('%s', (pattern, own, other) => {
    const letters = lettersIn(pattern);
    for (const letter of own) expect(has(letters, letter)).toBe(true);
    expect(has(letters, other)).toBe(false);
  });

  it.each([/^好/, /好$/, /^.*好$/, /^[^好]$/, /^\p{L}$/u, /^[\u4e00-\u9fff]+$/, /^ß$/, /^好$/m])(
    '%s may have any',
    (pattern) => {
      expect(lettersIn(pattern)).toBeNull();
    },
  );
});

it('a sieve lets no text through to them that has another letter', () => {
  const calm = sieved(/^(?:好|行|嗯)+[吧的]?$/);
  expect(calm.test('嗯好的')).toBe(true);
  expect(calm.test('嗯好的，然后')).toBe(false);
});
