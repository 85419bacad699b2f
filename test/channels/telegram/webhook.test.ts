import { createServer, type Server } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TakeUpdates } from '../../../src/channels/telegram/take-updates.js';
import { createWebhook } from '../../../src/channels/telegram/webhook.js';
import { portOf } from '../../telegram-api/server.js';

const secret = 'a-secret_of-the-webhook';
const header = 'x-telegram-bot-api-secret-token';
const mebibyte = 1024 * 1024;
const within = 300;

/** A webhook that takes what has an id, on a server of its own. */
let server: Server;
let taken: unknown[];
let errors: unknown[];
let take: TakeUpdates;

beforeEach(async () => {
  taken = [];
  errors = [];
  take = async (updates) => {
    const known = updates.filter((one) => typeof one === 'object' && one && 'update_id' in one);
    taken.push(...known);
    return known.length;
  };
  const handle = createWebhook({
    secret,
    take: (...given) => take(...given),
    onError: (error) => errors.push(error),
    limits: { most: mebibyte, within },
  });
  server = createServer(handle);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterEach(() => {
  server.close();
  server.closeAllConnections();
});

/** Posts a body, and whatever else is told. */
async function post(
  body: string | Uint8Array<ArrayBuffer>,
  more: RequestInit = {},
): Promise<Response> {
  return fetch(`http://127.0.0.1:${portOf(server)}/`, {
    method: 'POST',
    headers: { [header]: secret },
    body,
    ...more,
  });
}

/** A connection on which anything can be written; `bytes` is what was taken from it. */
function dial() {
  const socket = connect(portOf(server), '127.0.0.1');
  let said = '';
  socket.on('data', (chunk) => {
    said += chunk;
  });
  // The server hangs up while much is being written.
  socket.on('error', () => undefined);
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  const head = (...lines: string[]): string =>
    `${['POST / HTTP/1.1', 'host: bot', ...lines].join('\r\n')}\r\n\r\n`;
  return { socket, head, closed, said: () => said };
}

/** Writes until everything is written or the other side hangs up; returns how much was sent. */
async function pour(socket: ReturnType<typeof connect>, bytes: number, chunk: string) {
  const before = socket.bytesWritten;
  const isGone = new Promise<void>((resolve) => socket.once('close', resolve));
  for (let sent = 0; sent < bytes && !socket.destroyed; sent += chunk.length) {
    const isWritten = new Promise<void>((resolve) => socket.write(chunk, () => resolve()));
    await Promise.race([isWritten, isGone]);
  }
  return socket.bytesWritten - before;
}

describe('the webhook', () => {
  it('says 200 once an update is safe', async () => {
    const order: string[] = [];
    take = async () => {
      await sleep(50);
      order.push('stored');
      return 1;
    };
    const { status } = await post('{"update_id":1}');
    order.push('answered');
    expect([status, order]).toEqual([200, ['stored', 'answered']]);
  });

  it.each([
    ['none', {}],
    ['an empty one', { [header]: '' }],
    ['another of the same length', { [header]: secret.replace('a', 'b') }],
    ['the beginning of it', { [header]: secret.slice(0, -1) }],
    ['more than it', { [header]: `${secret}x` }],
    ['a very long one', { [header]: 'x'.repeat(4000) }],
    ['one with other letters', { [header]: 'ÿ'.repeat(23) }],
  ])('refuses who has the wrong secret: %s', async (_, headers) => {
    const { status } = await post('{"update_id":1}', {
      headers: Object.entries(headers),
    });
    expect([status, taken]).toEqual([401, []]);
  });

  it('refuses the secret twice', async () => {
    const { socket, head, closed, said } = dial();
    socket.write(head(`${header}: ${secret}`, `${header}: ${secret}`, 'content-length: 2'));
    await closed;
    expect(said()).toMatch(/^HTTP\/1\.1 401 /);
  });

  it('does not read the body of who has the wrong secret', async () => {
    const { socket, head, closed, said } = dial();
    socket.write(head(`${header}: wrong`, `content-length: ${500 * mebibyte}`));
    const sent = await pour(socket, 500 * mebibyte, 'x'.repeat(mebibyte));
    await closed;
    expect(said()).toMatch(/^HTTP\/1\.1 401 /);
    // As much as the buffers of two sockets hold.
    expect(sent).toBeLessThan(32 * mebibyte);
  });

  it.each(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS'])('refuses %s', async (method) => {
    const response = await post('', { method, body: null });
    expect([response.status, response.headers.get('allow'), taken]).toEqual([405, 'POST', []]);
  });

  it('takes a body of 1 MiB, and none of one byte more', async () => {
    const frame = '{"update_id":1,"x":""}';
    const long = (bytes: number) => frame.replace('""', `"${'x'.repeat(bytes - frame.length)}"`);
    expect((await post(long(mebibyte))).status).toBe(200);
    expect((await post(long(mebibyte + 1))).status).toBe(413);
    expect(taken).toHaveLength(1);
  });

  it('does not read a body that is declared to be longer', async () => {
    const { socket, head, closed, said } = dial();
    socket.write(head(`${header}: ${secret}`, `content-length: ${mebibyte + 1}`));
    await closed;
    expect(said()).toMatch(/^HTTP\/1\.1 413 /);
  });

  it('stops reading a body that comes in pieces and does not end', async () => {
    const { socket, head, closed, said } = dial();
    socket.write(head(`${header}: ${secret}`, 'transfer-encoding: chunked'));
    const piece = `${(mebibyte / 4).toString(16)}\r\n${'x'.repeat(mebibyte / 4)}\r\n`;
    const sent = await pour(socket, 500 * mebibyte, piece);
    await closed;
    expect(said()).toMatch(/^HTTP\/1\.1 413 /);
    expect(sent).toBeLessThan(32 * mebibyte);
  });

  it.each([
    ['nothing', ''],
    ['half an update', '{"update_id":1,"mess'],
    ['words', 'update'],
    ['two updates', '{"update_id":1}{"update_id":2}'],
    ['broken UTF-8', new Uint8Array([0x7b, 0xff, 0xfe, 0x7d])],
    ['an array that is nested without end', '['.repeat(500_000)],
  ])('refuses %s, which is no JSON', async (_, body) => {
    expect([(await post(body)).status, taken, errors]).toEqual([400, [], []]);
  });

  it.each(['null', '1', '"update_id"', '[]', '{}', '[{"update_id":1}]'])(
    'refuses %s, which is no update',
    async (body) => {
      expect([(await post(body)).status, taken, errors]).toEqual([400, [], []]);
    },
  );

  it('gives up on who takes too long', async () => {
    const { socket, head, closed, said } = dial();
    socket.write(head(`${header}: ${secret}`, 'content-length: 15'));
    const since = performance.now();
    // A byte now and then keeps nothing open.
    const dripping = setInterval(() => socket.write('{'), 50);
    await closed;
    clearInterval(dripping);
    expect(said()).toMatch(/^HTTP\/1\.1 408 /);
    expect(performance.now() - since).toBeLessThan(within + 3000);
  });

  it('does not mind who hangs up', async () => {
    for (const sent of ['', '{"update_id"']) {
      const { socket, head, closed } = dial();
      socket.write(head(`${header}: ${secret}`, 'content-length: 15') + sent, () =>
        socket.destroy(),
      );
      await closed;
    }
    // Who hangs up before the answer has given their update all the same.
    const { socket, head, closed } = dial();
    take = async () => {
      socket.destroy();
      await sleep(50);
      taken.push('stored');
      return 1;
    };
    socket.write(`${head(`${header}: ${secret}`, 'content-length: 15')}{"update_id":1}`);
    await closed;
    await expect.poll(() => taken).toEqual(['stored']);
    take = async () => 1;
    expect((await post('{"update_id":1}')).status).toBe(200);
    expect(errors).toEqual([]);
  });

  it('says 503 and when to come again when the store fails', async () => {
    const failure = new Error('the disk is full');
    take = () => Promise.reject(failure);
    const response = await post('{"update_id":1}');
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '2']);
    expect(errors).toEqual([failure]);
    take = async () => 1;
    expect((await post('{"update_id":1}')).status).toBe(200);
  });

  it('keeps a connection on which updates come', async () => {
    const { socket, head, said } = dial();
    const update = `${head(`${header}: ${secret}`, 'content-length: 15')}{"update_id":1}`;
    socket.write(update + update);
    await expect.poll(() => said().match(/HTTP\/1\.1 200/g)).toHaveLength(2);
    socket.destroy();
  });
});
