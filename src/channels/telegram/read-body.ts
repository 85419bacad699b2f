import type { IncomingMessage } from 'node:http';

/** What came of reading a body. */
export type Body =
  | { readonly kind: 'whole'; readonly text: string }
  | { readonly kind: 'too-long' }
  | { readonly kind: 'too-slow' };

/** How much is read, and for how long. */
export interface BodyLimits {
  /** Bytes. */
  readonly most: number;
  /** Milliseconds until all of it must be there. */
  readonly within: number;
}

/**
 * Reads a request's body as UTF-8; of one beyond the limits no more is read. Rejects when the sender
 * hangs up.
 */
export function readBody(incoming: IncomingMessage, { most, within }: BodyLimits): Promise<Body> {
  if (Number(incoming.headers['content-length'] ?? 0) > most)
    return Promise.resolve({ kind: 'too-long' });
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const timer = setTimeout(() => giveUp('too-slow'), within);

    function giveUp(kind: 'too-long' | 'too-slow'): void {
      clearTimeout(timer);
      incoming.off('data', take).pause();
      resolve({ kind });
    }
    function take(chunk: Buffer): void {
      length += chunk.length;
      if (length > most) giveUp('too-long');
      else chunks.push(chunk);
    }

    incoming.on('data', take);
    incoming.once('end', () => resolve({ kind: 'whole', text: Buffer.concat(chunks).toString() }));
    incoming.once('error', reject);
    incoming.once('close', () => {
      clearTimeout(timer);
      reject(new Error('the sender hung up'));
    });
  });
}
