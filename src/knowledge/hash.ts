import { createHash } from 'node:crypto';
import type { ContentFile } from './read/folder.js';

/** A hash of parts; where one part ends and the next begins counts too. */
export function hashOf(parts: Iterable<string | Uint8Array>): string {
  const hash = createHash('sha256');
  for (const part of parts) {
    const bytes = typeof part === 'string' ? Buffer.from(part) : part;
    hash.update(`${bytes.length}:`).update(bytes);
  }
  return hash.digest('hex').slice(0, 32);
}

/** A hash of files' names and bytes. */
export function hashFiles(files: readonly ContentFile[]): string {
  return hashOf(files.flatMap(({ name, bytes }) => [name, bytes ?? '']));
}
