import { expect, test } from 'vitest';
import { glimpseNames } from '../../../src/knowledge/check/glimpse-names.js';

const text = `a.b:
  next: [c, d]
"e" : x
{f: {}, 'g': {}}
long_name:
解绑: é
`;

test.each(['a.b', 'e', 'f', 'g', 'long_name'])('%s may be defined', (name) => {
  expect(glimpseNames(Buffer.from(text))(name)).toBe(true);
});

test.each(['a', 'b', 'axb', 'c', 'd', 'name', 'long', '(', '.*'])(
  '%j cannot be defined',
  (name) => {
    expect(glimpseNames(Buffer.from(text))(name)).toBe(false);
  },
);

test('the encoding may be a wrong one', () => {
  expect(glimpseNames(Buffer.from('\ufefflong_name:\r\n', 'utf16le'))('long_name')).toBe(true);
});

test('where nothing could be read, anything may be defined', () => {
  expect(glimpseNames(null)('x')).toBe(true);
});
