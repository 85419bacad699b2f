import { isUtf8 } from 'node:buffer';
import type { Problem } from '../problem.js';

/** A file's text without a byte order mark, or the place of its first byte that is not UTF-8. */
export function decodeUtf8(file: string, bytes: Uint8Array): string | Problem {
  if (isUtf8(bytes)) return new TextDecoder().decode(bytes);
  const message = 'is not UTF-8 from here on: save the file as UTF-8';
  return { file, ...firstBadPlace(bytes), path: '', message, severity: 'error' };
}

function firstBadPlace(bytes: Uint8Array): { line: number; column: number } {
  // A streaming decoder accepts every prefix that ends before the bad byte.
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isPrefix(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  const before = new TextDecoder().decode(bytes.subarray(0, good), { stream: true });
  const lines = before.split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

function isPrefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
