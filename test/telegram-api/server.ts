import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { readParameters } from './parameters.js';
import type { Perform } from './perform.js';
import type { World } from './world.js';

export interface ApiServer {
  /** `http://127.0.0.1:12345` */
  readonly root: string;
  readonly close: () => Promise<void>;
}

/** Serves the Bot API on a free port of the loopback. */
export async function serve(world: World, token: string, perform: Perform): Promise<ApiServer> {
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      world.report(`the fake failed: ${error instanceof Error ? error.stack : error}`);
      response.destroy();
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const gone = new AbortController();
    response.on('close', () => gone.abort());
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const [, given, method = ''] = /^\/bot([^/]+)\/(\w+)$/.exec(pathname) ?? [];
    if (given === undefined) return reply(response, 404, refusal(404, 'Not Found'));
    if (given !== token) return reply(response, 401, refusal(401, 'Unauthorized'));
    const fields = world.table.methods.get(method) ?? [];
    const parameters = await readParameters(request, fields);
    const outcome = await perform(method, parameters, gone.signal);
    if (outcome.kind === 'break') request.socket.resetAndDestroy();
    else reply(response, outcome.status, outcome.body);
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    root: `http://127.0.0.1:${portOf(server)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function reply(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function refusal(code: number, description: string) {
  return { ok: false, error_code: code, description };
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}
