import { serialize } from 'node:v8';
import { expect, test } from 'vitest';
import { inTwoBytes } from '../../src/text/two-bytes.js';

/** V8 writes a text with this tag that it keeps in two bytes for a letter. */
const twoBytes = 'c'.charCodeAt(0);

/** The tag stands behind the format's version, and behind a byte that fills up to an even place. */
function tagOf(text: string): number {
  return [...serialize(text).subarray(2)].find((byte) => byte !== 0) ?? 0;
}

test.each(['how do i unbind my phone number', 'café', '怎么解绑手机', 'unbind 手机'])(
  '“%s” stays the same, in two bytes for a letter',
  (text) => {
    expect(inTwoBytes(text)).toBe(text);
    expect(tagOf(inTwoBytes(text))).toBe(twoBytes);
  },
);

test('nothing stays nothing', () => {
  expect(inTwoBytes('')).toBe('');
});
