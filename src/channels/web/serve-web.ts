import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import { ListenError } from './listen-error.js';

/** A server that listens. */
export interface Serving {
  /** Where a person opens it, `http://127.0.0.1:3000/`. */
  readonly address: string;
  /** Takes no more requests, gives those under way a second, and resolves when all are gone. */
  readonly close: () => Promise<void>;
}

const graceMs = 1000;
/** How long a request's head may take, and all of it; Node looks every so often. In milliseconds. */
const times = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 2000,
};

/** A path on which another room takes what is posted, before the web app looks at it. */
export interface Front {
  readonly path: string;
  readonly handle: RequestListener;
}

/**
 * Listens.
 *
 * @param port 0 for any that is free
 * @throws {ListenError}
 */
export async function serveWeb(
  app: Hono,
  { host, port }: { readonly host: string; readonly port: number },
  front: Front | null = null,
): Promise<Serving> {
  const listener = getRequestListener(app.fetch);
  const server = createServer(times, front ? before(front, listener) : listener);
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw new ListenError(host, port, codeOf(error), error);
  }
  const bound = server.address() as AddressInfo;
  let closed: Promise<void> | undefined;
  const close = () => {
    closed ??= closeServer(server);
    return closed;
  };
  return { address: `http://${toAuthority(host, bound.port)}/`, close };
}

function before({ path, handle }: Front, listener: RequestListener): RequestListener {
  return (incoming, outgoing) => {
    const isFront = incoming.method === 'POST' && incoming.url?.split('?', 1)[0] === path;
    return (isFront ? handle : listener)(incoming, outgoing);
  };
}

async function closeServer(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  // A browser keeps its connection after the last answer.
  const tidy = setInterval(() => server.closeIdleConnections(), 50);
  const force = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearInterval(tidy);
  clearTimeout(force);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}

/** A wildcard is no address to open, so `localhost` stands for it. */
function toAuthority(host: string, port: number): string {
  if (host === '0.0.0.0' || host === '::' || host === '') return `localhost:${port}`;
  return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
}
