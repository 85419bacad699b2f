import { Writable } from 'node:stream';

/** A writable that keeps what is written, and takes its time over it if told to. */
export class TextSink extends Writable {
  text = '';
  readonly #pause: number;

  /** @param pause how long each write takes, in milliseconds */
  constructor(pause = 0) {
    super({ highWaterMark: 16 * 1024, decodeStrings: false });
    this.#pause = pause;
  }

  override _write(chunk: string | Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    if (this.#pause > 0) setTimeout(done, this.#pause);
    else done();
  }

  get lines(): string[] {
    return this.text.split('\n').slice(0, -1);
  }
}
