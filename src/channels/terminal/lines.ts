import type { Readable } from 'node:stream';

/**
 * The lines of an input of bytes, without their ends and without a byte order mark. Only a line feed
 * ends a line: `readline` would also split at U+2028, which may stand in JSON text.
 */
export async function* linesOf(input: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let line = '';
  for await (const bytes of input) {
    const [rest = '', ...others] = decoder.decode(bytes, { stream: true }).split('\n');
    line += rest;
    for (const other of others) {
      yield line;
      line = other;
    }
  }
  line += decoder.decode();
  if (line !== '') yield line;
}
