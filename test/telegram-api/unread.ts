import type { Socket } from 'node:net';

/** A connection that ends so many milliseconds after an answer may have lost it. */
const readWithin = 1000;

/**
 * Hears when an answer was perhaps not read: the bot gave up waiting, or was killed, while it was on
 * its way. A further request on the same connection shows that it was read.
 */
export class Unread {
  private readonly last = new WeakMap<Socket, { readonly at: number; readonly lose: () => void }>();

  /** A connection begins. */
  watch(socket: Socket): void {
    socket.on('close', () => {
      const answer = this.last.get(socket);
      if (answer && Date.now() - answer.at < readWithin) answer.lose();
    });
  }

  /** A request comes: what was answered before on its connection was read. */
  asks(socket: Socket): void {
    this.last.delete(socket);
  }

  /** An answer goes out. */
  answers(socket: Socket, lose: () => void): void {
    this.last.set(socket, { at: Date.now(), lose });
  }
}
