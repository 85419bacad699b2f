import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { ListenError, serveWeb } from '../../../src/channels/web/index.js';

const here = { host: '127.0.0.1', port: 0 } as const;

describe('serveWeb', () => {
  it('tells the address to open', async () => {
    const serving = await serveWeb(new Hono(), here);
    expect(serving.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    await serving.close();
  });

  it.each(['0.0.0.0', '::'])('names localhost for %s', async (host) => {
    const serving = await serveWeb(new Hono(), { host, port: 0 });
    expect(serving.address).toMatch(/^http:\/\/localhost:\d+\/$/);
    await serving.close();
  });

  it('says so when the port is taken', async () => {
    const first = await serveWeb(new Hono(), here);
    const port = Number(new URL(first.address).port);
    const failed = await serveWeb(new Hono(), { host: '127.0.0.1', port }).catch((error) => error);
    expect(failed).toBeInstanceOf(ListenError);
    expect(failed).toMatchObject({ host: '127.0.0.1', port, code: 'EADDRINUSE' });
    expect(failed.message).toContain('set PORT to another number');
    await first.close();
  });

  it('says so when the address is not this machine’s', async () => {
    const serving = serveWeb(new Hono(), { host: '203.0.113.1', port: 0 });
    await expect(serving).rejects.toThrow(/Set HOST to one of its own/);
  });

  it('explains a port that needs rights', () => {
    expect(new ListenError('127.0.0.1', 80, 'EACCES', null).message).toBe(
      'Cannot listen on 127.0.0.1:80: this user may not use this port. Set PORT to 1024 or higher.',
    );
  });

  it('gives what is posted to the front’s path to the front, and all else to the app', async () => {
    const app = new Hono().all('*', (context) => context.text('app'));
    const front = {
      path: '/hook',
      handle: (incoming: IncomingMessage, outgoing: ServerResponse) => {
        incoming.resume();
        outgoing.end('front');
      },
    };
    const { address, close } = await serveWeb(app, here, front);
    const ask = async (path: string, method: string) =>
      (await fetch(address + path, { method })).text();
    expect(await ask('hook', 'POST')).toBe('front');
    expect(await ask('hook?a=1', 'POST')).toBe('front');
    for (const path of ['', 'hook/', 'hooks', 'api/hook', 'HOOK', 'x?/hook'])
      expect(await ask(path, 'POST')).toBe('app');
    expect(await ask('hook', 'GET')).toBe('app');
    await close();
  });

  it('gives up on who takes too long over the head of a request', async () => {
    const { address, close } = await serveWeb(new Hono(), here);
    const socket = connect(Number(new URL(address).port), '127.0.0.1');
    socket.on('error', () => {});
    const closed = once(socket, 'close');
    socket.write('POST /hook HTTP/1.1\r\n');
    const dripping = setInterval(() => socket.write('x'), 500);
    const since = performance.now();
    socket.resume();
    await closed;
    clearInterval(dripping);
    expect(performance.now() - since).toBeLessThan(14_000);
    await close();
  });

  it('closes within two seconds, whatever is still open', async () => {
    const app = new Hono().get('/slow', () => new Promise<Response>(() => {}));
    const { address, close } = await serveWeb(app, here);
    const slow = fetch(`${address}slow`).catch(() => 'ended');
    const idle = connect(Number(new URL(address).port), '127.0.0.1');
    await once(idle, 'connect');
    idle.on('error', () => {});
    await new Promise((resolve) => setTimeout(resolve, 50));
    const since = performance.now();
    await Promise.all([close(), close()]);
    expect(performance.now() - since).toBeLessThan(2000);
    expect(await slow).toBe('ended');
    await expect(fetch(address)).rejects.toThrow();
  });

  it('lets an answer under way finish', async () => {
    const app = new Hono().get('/', async (context) => {
      await new Promise((resolve) => setTimeout(resolve, 200));
      return context.text('done');
    });
    const { address, close } = await serveWeb(app, here);
    const answer = fetch(address).then((response) => response.text());
    await new Promise((resolve) => setTimeout(resolve, 50));
    await close();
    expect(await answer).toBe('done');
  });
});
