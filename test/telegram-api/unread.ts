import type { Socket } from 'node:net';

/** How long a beat is, in milliseconds. */
const beat = 50;

/** A connection that ends so many beats after an answer may have lost it. */
const readWithin = 20;

/**
 * Hears when an answer was perhaps not read: the bot gave up waiting, or was killed, while it was on
 * its way. A further request on the same connection shows that it was read. Time is counted in beats of
 * the loop: what waits while the process stands still is not late.
 */
export class Unread {
  private readonly last = new WeakMap<Socket, { readonly at: number; readonly lose: () => void }>();
  private beats = 0;

  private readonly clock = setInterval(() => {
    this.beats += 1;
  }, beat).unref();

  /** A connection begins. */
  watch(socket: Socket): void {
    socket.on('close', () => {
      const answer = this.last.get(socket);
      if (answer && this.beats - answer.at < readWithin) answer.lose();
    });
  }

  /** A request comes: what was answered before on its connection was read. */
  asks(socket: Socket): void {
    this.last.delete(socket);
  }

  /** An answer goes out. */
  answers(socket: Socket, lose: () => void): void {
    this.last.set(socket, { at: this.beats, lose });
  }
  /** Counts no further. */
  stop(): void {
    clearInterval(this.clock);
  }
}
