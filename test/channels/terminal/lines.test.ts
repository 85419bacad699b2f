import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../src/channels/terminal/index.js';

const bytesOf = (text: string): Buffer => Buffer.from(text, 'utf8');

/** The lines of an input that arrives in these pieces. */
async function linesIn(...pieces: readonly Uint8Array[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of linesOf(Readable.from(pieces))) lines.push(line);
  return lines;
}

describe('linesOf', () => {
  it.each([
    ['nothing', '', []],
    ['lines', 'a\nb\n', ['a', 'b']],
    ['a last line without an end', 'a\nb', ['a', 'b']],
    ['blank lines', '\n\na\n', ['', '', 'a']],
    ['the ends of Windows', 'a\r\nb\r\n', ['a\r', 'b\r']],
    ['a byte order mark', '\ufeffa\n\ufeffb', ['a', '\ufeffb']],
    ['line separators within a text', 'a\u2028b\u2029c\u0085d', ['a\u2028b\u2029c\u0085d']],
  ])('reads %s', async (_, text, expected) => {
    expect(await linesIn(bytesOf(text))).toEqual(expected);
  });

  it('puts a character together that arrives in pieces', async () => {
    const bytes = bytesOf('\ufeff解绑\n手机');
    const pieces = [...bytes].map((byte) => Uint8Array.of(byte));
    expect(await linesIn(...pieces)).toEqual(['解绑', '手机']);
  });

  it('reads bytes that are no UTF-8 as replacement characters', async () => {
    const pieces = [Uint8Array.of(0xff, 0x0a), bytesOf('好').subarray(0, 2)];
    expect(await linesIn(...pieces)).toEqual(['\ufffd', '\ufffd']);
  });

  it('finds the same lines however the input is cut', async () => {
    const texts = fc.array(fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\n')));
    await fc.assert(
      fc.asyncProperty(texts, fc.integer({ min: 1, max: 7 }), async (lines, size) => {
        const bytes = bytesOf(lines.map((line) => `${line}\n`).join(''));
        const pieces: Uint8Array[] = [];
        for (let at = 0; at < bytes.length; at += size) pieces.push(bytes.subarray(at, at + size));
        const [first = '', ...others] = lines;
        const expected = lines.length > 0 ? [first.replace(/^\ufeff/, ''), ...others] : [];
        expect(await linesIn(...pieces)).toEqual(expected);
      }),
    );
  });

  it('reads a line of many megabytes in one pass', async () => {
    const piece = bytesOf('x'.repeat(64 * 1024));
    const [line] = await linesIn(...Array.from({ length: 500 }, () => piece));
    expect(line).toHaveLength(500 * 64 * 1024);
  });
});
