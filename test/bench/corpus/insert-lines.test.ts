import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insertLines } from '../../../bench/corpus/lists/insert-lines.js';

describe('insertLines', () => {
  it('puts sentences at the end of the section with that heading', () => {
    expect(insertLines('# A\none\n\n# B\ntwo\n', 'A', ['1', '2'])).toBe(
      '# A\none\n1\n2\n\n# B\ntwo\n',
    );
  });

  it('takes the last of several such sections', () => {
    expect(insertLines('# A\none\n\n# A\ntwo\n', 'A', ['1'])).toBe('# A\none\n\n# A\ntwo\n1\n');
  });

  it('makes a new section at the end', () => {
    expect(insertLines('# A\none\n', 'B', ['1'])).toBe('# A\none\n\n# B\n1\n');
    expect(insertLines('# A\none\n\n', 'B', ['1'])).toBe('# A\none\n\n# B\n1\n');
  });

  it('begins an empty list', () => {
    expect(insertLines('', 'A', ['1'])).toBe('# A\n1\n');
  });

  it('keeps to the line breaks of the list, and ends its last line', () => {
    expect(insertLines('# A\r\none', 'A', ['1'])).toBe('# A\r\none\r\n1\r\n');
    expect(insertLines('# A\r\none', 'B', ['1'])).toBe('# A\r\none\r\n\r\n# B\r\n1\r\n');
  });

  it('leaves every line that was there', () => {
    const line = fc.constantFrom('', ' ', '# A', '## B', 'one', 'two');
    fc.assert(
      fc.property(fc.array(line), fc.constantFrom('A', 'B', 'C'), (lines, heading) => {
        const list = lines.map((each) => `${each}\n`).join('');
        const left = insertLines(list, heading, ['NEW']).replace('NEW\n', '');
        expect([list, `${list}# ${heading}\n`, `${list}\n# ${heading}\n`]).toContain(left);
      }),
    );
  });
});
