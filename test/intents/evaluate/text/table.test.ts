import { expect, test } from 'vitest';
import { fitLine, table } from '../../../../src/intents/evaluate/text/table.js';

test('columns line up, Chinese characters being two columns wide', () => {
  expect(
    table([
      ['topic', 'n'],
      ['解绑', '10'],
      ['a', '5', 'x'],
    ]),
  ).toEqual(['  topic   n', '  解绑   10', '  a       5  x']);
});

test('no line ends in spaces', () => {
  expect(
    table(
      [
        ['a', ''],
        ['b', '', 'c'],
      ],
      '',
    ),
  ).toEqual(['a', 'b    c']);
});

test('a line that fits stays; a longer one is cut by columns, not characters', () => {
  expect(fitLine('解绑手机', 8)).toBe('解绑手机');
  expect(fitLine('解绑手机', 7)).toBe('解绑手…');
  expect(fitLine('解绑手机', 6)).toBe('解绑…');
});

test('line breaks, control and direction characters cannot upset the terminal', () => {
  expect(fitLine('a\n\tb\u001b[31m\u202ec', 20)).toBe('a b [31m c');
});
