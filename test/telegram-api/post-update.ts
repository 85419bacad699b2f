import { type Agent, request } from 'node:http';

/** What came back from a webhook. */
export interface WebhookAnswer {
  readonly status: number;
  /** Seconds. */
  readonly retryAfter: number | null;
  readonly type: string;
  readonly body: Buffer;
}

/** Where and how an update is posted. */
export interface PostOptions {
  readonly agent: Agent;
  readonly secret: string | undefined;
  /** Milliseconds. */
  readonly timeout: number;
  readonly signal: AbortSignal;
}

/** Posts an update to a webhook. Rejects when no whole answer comes back. */
export function postUpdate(to: URL, update: string, options: PostOptions): Promise<WebhookAnswer> {
  const { agent, secret, timeout, signal } = options;
  return new Promise((resolve, reject) => {
    const outgoing = request(to, {
      method: 'POST',
      agent,
      signal,
      headers: {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(update),
        ...(secret !== undefined && { 'x-telegram-bot-api-secret-token': secret }),
      },
    });
    const timer = setTimeout(() => outgoing.destroy(new Error('Read timeout expired')), timeout);
    outgoing.on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', fail);
      response.on('end', () => {
        clearTimeout(timer);
        const { 'retry-after': seconds, 'content-type': type = '' } = response.headers;
        resolve({
          status: response.statusCode ?? 0,
          retryAfter: seconds !== undefined && /^\d+$/.test(seconds) ? Number(seconds) : null,
          type,
          body: Buffer.concat(chunks),
        });
      });
    });
    outgoing.on('error', fail);
    outgoing.end(update);

    function fail(error: Error): void {
      clearTimeout(timer);
      reject(error);
    }
  });
}
