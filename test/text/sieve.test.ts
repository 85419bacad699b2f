import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { prepareSieves, sieved } from '../../src/text/sieve.js';

/** Letters that decide how a sieve looks: small and capital, with cases of their own, Chinese, beyond 16 bits. */
const letter = fc.constantFrom(...'abAB1手机号ςßſK𠮷 ');
const literal = fc.array(letter, { minLength: 1, maxLength: 4 }).map((letters) => letters.join(''));

/** Patterns of every kind of part, put together at random. */
const { pattern } = fc.letrec<{ pattern: string; part: string }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    literal,
    fc.constantFrom('[ab手]', '[^a]', '[a-c]', '\\d', '\\w', '.', '\\b', '^', '$', '[手-机]'),
    tie('pattern').map((inner) => `(?:${inner})`),
    tie('pattern').map((inner) => `(${inner})`),
    tie('pattern').map((inner) => `(?=${inner})`),
    tie('pattern').map((inner) => `(?!${inner})`),
    tie('pattern').map((inner) => `(?<=${inner})`),
    tie('pattern').map((inner) => `(?<!${inner})`),
    fc
      .tuple(tie('pattern'), fc.constantFrom('?', '*', '+', '{2}', '{0,1}', '+?'))
      .map(([inner, times]) => `(?:${inner})${times}`),
  ),
  pattern: fc
    .array(
      fc.array(tie('part'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
      { minLength: 1, maxLength: 3 },
    )
    .map((ways) => ways.join('|')),
}));

const text = fc.array(letter, { maxLength: 12 }).map((letters) => letters.join(''));

test('behind a sieve a pattern finds what it finds without', () => {
  fc.assert(
    fc.property(pattern, fc.constantFrom('', 'i', 'u', 'iu', 's'), text, (source, flags, said) => {
      const plain = new RegExp(source, flags);
      const behind = sieved(plain);
      expect(behind.test(said)).toBe(plain.test(said));
      expect(behind.exec(said)).toEqual(plain.exec(said));
      expect(behind.replace(said, '-')).toBe(said.replace(plain, '-'));
    }),
    { numRuns: 1000 },
  );
});

describe('what it cannot do without', () => {
  test.each([
    ['one of several ways', /解绑|换绑/, '怎么换绑', '怎么弄'],
    ['what stands at least once', /(?:解绑)+/, '解绑', '绑解'],
    ['what must stand before or behind', /(?<=手机).(?=绑)/, '手机解绑', '手机'],
    ['a capital for a small letter', /unbind/i, 'UNBIND it', 'bind it'],
  ])('%s', (_, plain, fits, fails) => {
    expect(sieved(plain).test(fits)).toBe(true);
    expect(sieved(plain).test(fails)).toBe(false);
  });

  test('is nothing where it may match nothing at all', () => {
    expect(sieved(/(?:手机)?/).test('')).toBe(true);
  });
});

test('a global pattern replaces all that it finds, every time', () => {
  const digits = sieved(/\d/g);
  expect([digits.replace('1a2', '-'), digits.replace('3b4', '-')]).toEqual(['-a-', '-b-']);
});

test('texts that come by turns are told apart', () => {
  const phone = sieved(/手机/);
  const texts = Array.from({ length: 40 }, (_, at) => `${at % 3 === 0 ? '手机' : '邮箱'}${at}`);
  for (let round = 0; round < 2; round++)
    expect(texts.map((said) => phone.test(said))).toEqual(texts.map((_, at) => at % 3 === 0));
});

test('what a sieve cannot judge is refused', () => {
  expect(() => sieved(/手机/y)).toThrow(TypeError);
});

test('patterns that are read ahead of time answer as they did', () => {
  const phone = sieved(/手机|电话/);
  for (const _ of prepareSieves());
  expect([phone.test('我的电话'), phone.test('我的邮箱')]).toEqual([true, false]);
});
