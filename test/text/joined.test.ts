import { type AST, RegExpParser } from '@eslint-community/regexpp';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinedSource } from '../../src/text/joined.js';

const parser = new RegExpParser({ ecmaVersion: 2024 });

function joined(source: string): string {
  const { alternatives } = parser.parsePattern(source, 0, source.length, { unicode: false });
  return alternatives.map((alternative: AST.Alternative) => joinedSource(alternative)).join('|');
}

describe('joinedSource', () => {
  it.each([
    ['behind several ways', '(?:手机|邮箱)解绑', '(?:手机|邮箱)[]*解绑'],
    ['behind what may be missing', '手机号?解绑', '手机号?[]*解绑'],
    ['inside of what is repeated', '(?:a|b(?:c|d)e)+f', '(?:a|b(?:c|d)[]*e)+f'],
    ['behind a group that ends in several ways', '(?:我(?:的|个))号', '(?:我(?:的|个))[]*号'],
    ['in front of it where it is read backwards', '(?<=x(?:a|b)c)d', '(?<=x[]*(?:a|b)c)d'],
  ])('puts a joint %s', (_, source, expected) => {
    expect(joined(source)).toBe(expected);
  });

  it.each([
    ['one way alone', '手机号(?:解绑)了'],
    ['what is counted', '手{0,9}机'],
    ['the last of a pattern', '解(?:绑|除)'],
    ['what a loop follows', '(?:解|换)[^，]{0,8}绑'],
  ])('leaves %s as it is', (_, source) => {
    expect(joined(source)).toBe(source);
  });

  const letter = fc.constantFrom('a', 'b', 'c', '[ab]', '[^c]');
  const { pattern } = fc.letrec<{ pattern: string; sequence: string; element: string }>((tie) => ({
    element: fc.oneof(
      { maxDepth: 3 },
      letter,
      fc
        .tuple(letter, fc.constantFrom('?', '*', '+', '{0,2}', '{1,3}?'))
        .map((parts) => parts.join('')),
      fc
        .array(tie('sequence'), { minLength: 1, maxLength: 3 })
        .map((ways) => `(${ways.join('|')})`),
      tie('sequence').map((inside) => `(?<=${inside})`),
      tie('sequence').map((inside) => `(?!${inside})`),
    ),
    sequence: fc
      .array(tie('element'), { minLength: 1, maxLength: 4 })
      .map((parts) => parts.join('')),
    pattern: fc
      .array(tie('sequence'), { minLength: 1, maxLength: 2 })
      .map((ways) => ways.join('|')),
  }));

  it('matches what the pattern matches, group by group', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 12 });
    fc.assert(
      fc.property(pattern, text, (source, said) => {
        expect(new RegExp(joined(source)).exec(said)).toEqual(new RegExp(source).exec(said));
      }),
      { numRuns: 2_000 },
    );
  });
});
