/** What came back from a webhook. */
export interface WebhookAnswer {
  readonly status: number;
  /** Seconds. */
  readonly retryAfter: number | null;
  readonly type: string;
  readonly body: Buffer;
}

/** An answer that has wholly arrived, and whether the connection may be used again. */
export interface WholeAnswer {
  readonly answer: WebhookAnswer;
  readonly keep: boolean;
}

/**
 * Reads an HTTP/1.1 answer; null while something is missing.
 *
 * @param ended the other side sends no more
 */
export function readAnswer(bytes: Buffer, ended: boolean): WholeAnswer | null {
  const headEnd = bytes.indexOf('\r\n\r\n');
  if (headEnd < 0) return null;
  const head = bytes.toString('latin1', 0, headEnd);
  const status = Number(/^HTTP\/1\.[01] (\d{3})/.exec(head)?.[1]);
  if (Number.isNaN(status)) throw new Error('Wrong response from the webhook: no HTTP');
  const body = readBody(bytes.subarray(headEnd + 4), head, status, ended);
  if (body === null) return null;
  const seconds = header(head, 'retry-after');
  const retryAfter = seconds !== null && /^\d+$/.test(seconds) ? Number(seconds) : null;
  const keep = !ended && !/close/i.test(header(head, 'connection') ?? '');
  return { answer: { status, retryAfter, type: header(head, 'content-type') ?? '', body }, keep };
}

function readBody(rest: Buffer, head: string, status: number, ended: boolean): Buffer | null {
  if (status === 204 || status === 304) return rest.subarray(0, 0);
  if (/chunked/i.test(header(head, 'transfer-encoding') ?? '')) return readChunks(rest);
  const length = header(head, 'content-length');
  if (length === null) return ended ? rest : null;
  return rest.length >= Number(length) ? rest.subarray(0, Number(length)) : null;
}

function readChunks(rest: Buffer): Buffer | null {
  const chunks: Buffer[] = [];
  for (let at = 0; ; ) {
    const lineEnd = rest.indexOf('\r\n', at);
    if (lineEnd < 0) return null;
    const size = Number.parseInt(rest.toString('latin1', at, lineEnd), 16);
    const end = lineEnd + 2 + size;
    if (rest.length < end + 2) return null;
    if (size === 0) return Buffer.concat(chunks);
    chunks.push(rest.subarray(lineEnd + 2, end));
    at = end + 2;
  }
}

function header(head: string, name: string): string | null {
  const start = head.toLowerCase().indexOf(`\r\n${name}:`);
  if (start < 0) return null;
  const from = start + name.length + 3;
  const end = head.indexOf('\r\n', from);
  return head.slice(from, end < 0 ? head.length : end).trim();
}
