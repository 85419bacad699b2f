import { expect, test } from 'vitest';
import { decodeUtf8 } from '../../../src/knowledge/read/utf8.js';

test('UTF-8 is read, without its byte order mark', () => {
  expect(decodeUtf8('a.txt', Buffer.from('\ufeff解绑'))).toBe('解绑');
});

test.each([
  ['GBK text', Buffer.concat([Buffer.from('a: x\nb: '), Buffer.from([0xbd, 0xe2])]), 2, 4],
  ['a cut character', Buffer.from('解绑').subarray(0, 5), 1, 2],
  ['UTF-16', Buffer.from('\ufeffab', 'utf16le'), 1, 1],
  [
    'a byte after Chinese and emoji',
    Buffer.concat([Buffer.from('解😀'), Buffer.from([0xff])]),
    1,
    4,
  ],
])('%s is pointed at', (_, bytes, line, column) => {
  expect(decodeUtf8('a.txt', bytes)).toMatchObject({ file: 'a.txt', line, column, path: '' });
});
