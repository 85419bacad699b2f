import { connect, type Socket } from 'node:net';
import { readAnswer, type WebhookAnswer } from './http-answer.js';

interface Waiting {
  readonly done: (answer: WebhookAnswer) => void;
  readonly fail: (error: Error) => void;
  bytes: Buffer;
}

/**
 * Posts JSON over connections that are kept. Node's own client takes more time than everything else
 * that the fake does with a message, and a bench is to measure the bot.
 */
export class Poster {
  private readonly idle = new Map<string, Socket[]>();
  private readonly waiting = new Map<Socket, Waiting>();

  /** Rejects when no whole answer comes back within so many milliseconds. */
  post(to: URL, headers: string, body: string, timeout: number): Promise<WebhookAnswer> {
    const { host, pathname, search } = to;
    const socket = this.idle.get(host)?.pop() ?? this.open(to);
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        socket.destroy(new Error('Read timeout expired'));
      }, timeout);
      this.waiting.set(socket, {
        bytes: Buffer.of(),
        done: (answer) => {
          clearTimeout(timer);
          resolve(answer);
        },
        fail: (error) => {
          clearTimeout(timer);
          reject(error);
        },
      });
      socket.write(
        `POST ${pathname}${search} HTTP/1.1\r\nhost: ${host}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n${headers}\r\n${body}`,
      );
    });
  }

  /** Breaks every connection. */
  close(): void {
    for (const sockets of this.idle.values()) for (const socket of sockets) socket.destroy();
    for (const socket of this.waiting.keys()) socket.destroy();
  }

  private open({ host, hostname, port }: URL): Socket {
    const socket = connect({ port: Number(port || 80), host: hostname, noDelay: true });
    let failure = new Error('Connection reset by peer');
    const read = (ended: boolean) => {
      const waiting = this.waiting.get(socket);
      const whole = waiting && readAnswer(waiting.bytes, ended);
      if (!whole) return;
      this.waiting.delete(socket);
      if (whole.keep) this.keep(host, socket);
      else socket.destroy();
      waiting.done(whole.answer);
    };
    socket.on('data', (chunk) => {
      const waiting = this.waiting.get(socket);
      if (!waiting) return;
      waiting.bytes = waiting.bytes.length > 0 ? Buffer.concat([waiting.bytes, chunk]) : chunk;
      try {
        read(false);
      } catch (error) {
        socket.destroy(error instanceof Error ? error : new Error(String(error)));
      }
    });
    socket.on('end', () => read(true));
    socket.on('error', (error) => {
      failure = error;
    });
    socket.on('close', () => {
      this.idle.set(
        host,
        (this.idle.get(host) ?? []).filter((one) => one !== socket),
      );
      this.waiting.get(socket)?.fail(failure);
      this.waiting.delete(socket);
    });
    return socket;
  }

  private keep(host: string, socket: Socket): void {
    const sockets = this.idle.get(host);
    if (sockets) sockets.push(socket);
    else this.idle.set(host, [socket]);
  }
}
