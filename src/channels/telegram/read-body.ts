import type { IncomingMessage } from 'node:http';

/**
 * Reads a request's body as UTF-8; null when it is longer than `most` bytes, and then no more is read.
 * Rejects when the sender hangs up.
 */
export function readBody(incoming: IncomingMessage, most: number): Promise<string | null> {
  if (Number(incoming.headers['content-length'] ?? 0) > most) return Promise.resolve(null);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    incoming.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length > most) {
        incoming.pause();
        resolve(null);
      } else chunks.push(chunk);
    });
    incoming.once('end', () => resolve(Buffer.concat(chunks).toString()));
    incoming.once('error', reject);
    incoming.once('close', () => reject(new Error('the sender hung up')));
  });
}
