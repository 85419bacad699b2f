/** About 30 messages a second are allowed over all chats; a tenth more is let pass. */
const mostPerSecond = 33;

/** Counts messages. */
export class Throughput {
  private recent: number[] = [];

  /** Counts one more. True when the last second has seen too many. */
  isTooFast(): boolean {
    const now = Date.now();
    this.recent = [...this.recent.filter((at) => at > now - 1000), now];
    return this.recent.length > mostPerSecond;
  }
}
