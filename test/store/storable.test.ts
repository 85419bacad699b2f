import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byBytes } from '../../src/store/by-bytes.js';
import { NotStorable } from '../../src/store/errors.js';
import { fromJson, toJson, toStorable, toWhole } from '../../src/store/storable.js';

describe('toStorable', () => {
  it('leaves whole text as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.includes('\0'));
        expect(toStorable(text)).toBe(text);
      }),
    );
  });

  it('takes out NUL and halves of surrogate pairs', () => {
    expect(toStorable('a\0b\ud83d c\udc00\ud800')).toBe('a\ufffdb\ufffd c\ufffd\ufffd');
    expect(toStorable('手机📱')).toBe('手机📱');
  });
});

describe('toJson', () => {
  it('keeps any text in what both databases take', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const json = toJson('event', `${text}\0\ud83d`);
        expect(toStorable(json)).toBe(json);
        expect(fromJson(json)).toBe(`${text}\0\ud83d`);
      }),
      { numRuns: 50 },
    );
  });

  it('refuses what is no JSON, and never quotes it', () => {
    for (const value of [undefined, () => 'secret', 1n, Symbol('secret')])
      expect(() => toJson('event', value)).toThrow('event cannot be stored: it is no JSON');
  });
});

describe('fromJson', () => {
  it('is undefined for what is damaged, and for nothing', () => {
    expect([fromJson('{"'), fromJson(null), fromJson('')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(fromJson('null')).toBeNull();
  });
});

describe('toWhole', () => {
  it('takes whole numbers of 53 bits', () => {
    expect(Object.is(toWhole('chat', -0), 0)).toBe(true);
    expect(toWhole('chat', -(2 ** 53) + 1)).toBe(-(2 ** 53) + 1);
    for (const value of [2 ** 53, 0.5, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => toWhole('chat', value)).toThrow(NotStorable);
  });
});

describe('byBytes', () => {
  it('sorts as UTF-8 does, where UTF-16 would not', () => {
    expect(['\u{1f4f1}', '\uff01', 'a'].sort(byBytes)).toEqual(['a', '\uff01', '\u{1f4f1}']);
  });
});
