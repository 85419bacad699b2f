import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitPinyin } from '../../src/intents/syllables.js';

describe('letters split into pinyin', () => {
  test('syllable by syllable', () => {
    expect(splitPinyin('jiebang')).toEqual(['jie', 'bang']);
    expect(splitPinyin('shoujihao')).toEqual(['shou', 'ji', 'hao']);
  });

  test('into the fewest syllables that fit', () => {
    expect(splitPinyin('xian')).toEqual(['xian']);
  });

  test.each(['phone', 'qq', 'steam', 'zhx', ''])('%j is none', (letters) => {
    expect(splitPinyin(letters)).toBeNull();
  });
});

test('any letters are split without a throw, and nothing is lost', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'abcdeghijnosuvz'), maxLength: 60 }),
      (letters) => {
        const parts = splitPinyin(letters);
        if (parts) expect(parts.join('')).toBe(letters);
      },
    ),
  );
});
