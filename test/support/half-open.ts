import { connect, createServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** A way to a server that can lose everything on it without closing anything, as a network does. */
export interface HalfOpen {
  /** The address of the server, by this way. */
  readonly url: string;
  /** Nothing passes on the connections that there are; new ones work. */
  readonly lose: () => void;
}

/** @param url of the server behind it, with host and port */
export async function createHalfOpen(url: string): Promise<HalfOpen> {
  const { hostname, port } = new URL(url);
  const ends = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const end of [near, far]) {
      ends.add(end);
      end.on('error', () => undefined);
      end.on('close', () => {
        near.destroy();
        far.destroy();
      });
    }
    near.pipe(far).pipe(near);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const end of ends) end.destroy();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('it listens to no port');
  const near = new URL(url);
  near.host = `127.0.0.1:${address.port}`;
  return {
    url: near.href,
    lose: () => {
      for (const end of ends) end.unpipe().pause();
    },
  };
}
