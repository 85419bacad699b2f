import { createServer, type IncomingHttpHeaders } from 'node:http';
import { readBody } from '../parameters.js';
import { portOf } from '../server.js';

/** An update that was posted to a webhook. */
export interface Received {
  readonly id: number;
  /** Its parts by kind, `message`. */
  readonly update: Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;
  readonly headers: IncomingHttpHeaders;
  readonly at: number;
}

/** What a webhook answers; null breaks the connection. */
export type Answer = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
} | null;

/** A webhook that writes down what it gets. */
export interface Receiver {
  readonly url: string;
  readonly received: Received[];
  /** Resolves when so many have come. */
  readonly gets: (count: number) => Promise<readonly Received[]>;
  readonly close: () => Promise<void>;
}

/** Starts one. */
export async function startReceiver(
  answer: (received: Received, count: number) => Answer | Promise<Answer> = () => ({ status: 200 }),
): Promise<Receiver> {
  const received: Received[] = [];
  let look = () => undefined as unknown;
  const server = createServer(async (request, response) => {
    const { update_id: id, ...update } = JSON.parse((await readBody(request)).toString()) as {
      update_id: number;
    };
    const one = { id, update, headers: request.headers, at: Date.now() };
    received.push(one);
    look();
    const given = await answer(one, received.length);
    if (given) response.writeHead(given.status, given.headers).end(given.body);
    else request.socket.resetAndDestroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${portOf(server)}/hook`,
    received,
    gets: (count) =>
      new Promise((resolve) => {
        look = () => received.length >= count && resolve(received);
        look();
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
