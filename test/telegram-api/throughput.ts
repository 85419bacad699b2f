/** About 30 messages a second are allowed over all chats; a tenth more is let pass. */
const mostPerSecond = 33;

/** Counts messages. */
export class Throughput {
  private readonly recent: number[] = [];

  /** Counts one more. True when the last second has seen too many. */
  isTooFast(): boolean {
    const now = Date.now();
    this.recent.push(now);
    // Only the newest matter: those before them are older still.
    if (this.recent.length > mostPerSecond + 1) this.recent.shift();
    const [oldest = now] = this.recent;
    return this.recent.length > mostPerSecond && oldest > now - 1000;
  }
}
