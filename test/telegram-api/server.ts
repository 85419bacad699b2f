import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Outcome } from './outcome.js';
import { readBody, readParameters } from './parameters.js';
import type { Perform } from './perform.js';
import { Unread } from './unread.js';
import type { World } from './world.js';

export interface ApiServer {
  /** `http://127.0.0.1:12345` */
  readonly root: string;
  readonly close: () => Promise<void>;
}

/** Serves the Bot API on the loopback. @param port 0 for any that is free */
export async function serve(
  world: World,
  token: string,
  perform: Perform,
  port: number,
): Promise<ApiServer> {
  const unread = new Unread();
  const server = createServer((request, response) => {
    unread.asks(request.socket);
    answer(request, response).catch((error: unknown) => {
      world.report(`the fake failed: ${error instanceof Error ? error.stack : error}`);
      response.destroy();
    });
  });
  server.on('connection', (socket) => unread.watch(socket));
  // A bot that keeps its connections is not to find them closed.
  server.keepAliveTimeout = 0;
  server.requestTimeout = 0;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [path = '', query = ''] = (request.url ?? '').split('?');
    const [, given, method = ''] = /^\/bot([^/]+)\/(\w+)$/.exec(path) ?? [];
    if (given === undefined) return refuse(response, 404, 'Not Found');
    if (given !== token) return refuse(response, 401, 'Unauthorized');
    const body = await readBody(request);
    const type = request.headers['content-type'] ?? '';
    const fields = world.table.methods.get(method) ?? [];
    const parameters = await readParameters({ query, type, body }, fields);
    if (!parameters) {
      world.report(`${method}: the body is no JSON`);
      return refuse(response, 400, "Bad Request: can't parse JSON object");
    }
    const { outcome, lose } = await perform(method, parameters, () => whenGone(response));
    if (response.destroyed) lose();
    else if (outcome.kind === 'break') request.socket.resetAndDestroy();
    else {
      reply(response, outcome);
      // Whoever closes each connection says nothing by it.
      if (request.headers.connection !== 'close') unread.answers(request.socket, lose);
    }
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    root: `http://127.0.0.1:${portOf(server)}`,
    close: () =>
      new Promise((resolve) => {
        unread.stop();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function whenGone(response: ServerResponse): AbortSignal {
  const gone = new AbortController();
  if (response.destroyed) gone.abort();
  response.on('close', () => gone.abort());
  return gone.signal;
}

function reply(response: ServerResponse, outcome: Outcome & { kind: 'answer' }): void {
  const { status, type, body } = outcome;
  const headers = { 'content-type': type, 'content-length': Buffer.byteLength(body) };
  response.writeHead(status, headers).end(body);
}

function refuse(response: ServerResponse, status: number, description: string): void {
  const body = JSON.stringify({ ok: false, error_code: status, description });
  reply(response, { kind: 'answer', status, type: 'application/json', body });
}

/** The port on which a server listens. */
export function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}
