import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { removeLines } from '../../../bench/corpus/lists/remove-lines.js';
import { parseUtteranceList } from '../../../src/knowledge/read/utterance-list.js';

const line = fc.oneof(
  { weight: 6, arbitrary: fc.stringMatching(/^[a-z解绑 ]{0,2}[a-z解绑][a-z解绑 ]{0,2}$/) },
  { weight: 2, arbitrary: fc.stringMatching(/^ ?#+ ?[AB]$/) },
  { weight: 2, arbitrary: fc.constantFrom('', ' ', '\t') },
);
const list = fc
  .tuple(
    fc.constantFrom('', '\ufeff'),
    fc.array(fc.tuple(line, fc.constantFrom('\n', '\r\n')), { maxLength: 14 }),
    fc.boolean(),
  )
  .map(([mark, lines, isEnded]) => {
    const text = mark + lines.map((parts) => parts.join('')).join('');
    return isEnded ? text : text.replace(/\r?\n$/, '');
  });

/** A list, and the numbers of some of its utterances. */
const listAndLines = list.chain((text) => {
  const numbers = parseUtteranceList(text).map(({ line }) => line);
  return fc.tuple(
    fc.constant(text),
    fc.subarray(numbers).map((some) => new Set(some)),
  );
});

const toLines = (text: string): string[] =>
  text.replace(/^\ufeff/, '').match(/[^\n]*\n|[^\n]+$/g) ?? [];
const isHeading = (each: string) => each.trim().startsWith('#');

describe('removeLines', () => {
  it('leaves every other utterance as it was, under its brief', () => {
    fc.assert(
      fc.property(listAndLines, ([text, lines]) => {
        const told = (from: string) =>
          parseUtteranceList(from).map(({ text, brief }) => ({ text, brief }));
        const kept = parseUtteranceList(text).filter(({ line }) => !lines.has(line));
        expect(told(removeLines(text, lines))).toEqual(
          kept.map(({ text, brief }) => ({ text, brief })),
        );
      }),
    );
  });

  it('takes out lines and puts none in, byte for byte', () => {
    fc.assert(
      fc.property(listAndLines, ([text, lines]) => {
        const before = toLines(text);
        let at = 0;
        for (const each of toLines(removeLines(text, lines))) {
          at = before.indexOf(each, at);
          expect(at).toBeGreaterThanOrEqual(0);
          at++;
        }
        expect(removeLines(text, lines).startsWith('\ufeff')).toBe(text.startsWith('\ufeff'));
      }),
    );
  });

  it('leaves the headings of what is not emptied, and those that stood over nothing', () => {
    fc.assert(
      fc.property(listAndLines, ([text, lines]) => {
        const sections: { had: number; has: number }[] = [];
        for (const [at, each] of toLines(text).entries()) {
          if (isHeading(each)) sections.push({ had: 0, has: 0 });
          const section = sections.at(-1);
          if (!section || isHeading(each) || each.trim() === '') continue;
          section.had++;
          if (!lines.has(at + 1)) section.has++;
        }
        const wanted = sections.filter(({ had, has }) => had === 0 || has > 0);
        expect(toLines(removeLines(text, lines)).filter(isHeading)).toHaveLength(wanted.length);
      }),
    );
  });

  it('changes nothing when nothing is to go', () => {
    fc.assert(
      fc.property(list, (text) => {
        expect(removeLines(text, new Set())).toBe(text);
      }),
    );
  });

  it('takes the blank lines of an emptied brief with it', () => {
    const text = '# A\none\n\n# B\ntwo\n\n# C\nthree\n';
    expect(removeLines(text, new Set([5]))).toBe('# A\none\n\n# C\nthree\n');
    expect(removeLines(text, new Set([8]))).toBe('# A\none\n\n# B\ntwo\n');
    expect(removeLines(text, new Set([2]))).toBe('# B\ntwo\n\n# C\nthree\n');
  });
});
