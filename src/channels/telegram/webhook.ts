import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type BodyLimits, readBody } from './read-body.js';
import type { TakeUpdates } from './take-updates.js';

/** Answers a request of Node's HTTP server. */
export type HandleRequest = (incoming: IncomingMessage, outgoing: ServerResponse) => void;

/** What a webhook needs. */
export interface WebhookOptions {
  /** What Telegram sends with every update. */
  readonly secret: string;
  readonly take: TakeUpdates;
  readonly onError: (error: unknown) => void;
  /** How much of a body is read, and for how long; 1 MiB and 10 s unless told. */
  readonly limits?: BodyLimits;
}

const defaultLimits: BodyLimits = { most: 1024 * 1024, within: 10_000 };
const retryAfterSeconds = '2';
/** Of whoever is refused before their body is read, no more is read. */
const unread = { Connection: 'close' };

/**
 * Takes updates that Telegram posts: 200 once the update is safe in the inbox, 503 when the store fails,
 * and Telegram comes again. Whoever does not know the secret is not read.
 */
export function createWebhook(options: WebhookOptions): HandleRequest {
  const { secret, take, onError, limits = defaultLimits } = options;
  const wanted = hash(secret);

  async function handle(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    if (incoming.method !== 'POST') return end(outgoing, 405, { Allow: 'POST', ...unread });
    const given = incoming.headers['x-telegram-bot-api-secret-token'];
    if (typeof given !== 'string' || !timingSafeEqual(hash(given), wanted))
      return end(outgoing, 401, unread);
    const body = await readBody(incoming, limits);
    if (body.kind !== 'whole') return end(outgoing, body.kind === 'too-long' ? 413 : 408, unread);
    const update = parse(body.text);
    if (update === undefined) return end(outgoing, 400);
    try {
      return end(outgoing, (await take([update], false)) === 1 ? 200 : 400);
    } catch (error) {
      onError(error);
      return end(outgoing, 503, { 'Retry-After': retryAfterSeconds });
    }
  }

  return (incoming, outgoing) => {
    // Whoever hangs up in the midst of it is not waited for.
    handle(incoming, outgoing).catch(() => outgoing.destroy());
  };
}

function end(
  outgoing: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>> = {},
): void {
  outgoing.writeHead(status, { 'Content-Length': '0', 'Cache-Control': 'no-store', ...headers });
  outgoing.end();
}

/** Of one length, as a comparison in constant time wants it. */
function hash(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
