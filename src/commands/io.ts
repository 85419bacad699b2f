import type { Readable, Writable } from 'node:stream';

/** What a command reads and writes. */
export interface Io {
  readonly input: Readable;
  readonly output: Writable;
  readonly errors: Writable;
}
