/**
 * Where a public address leads. It stands for the domain name, and with several targets for the load
 * balancer behind it.
 */
export class Routes {
  private readonly targets = new Map<string, readonly string[]>();
  private turn = 0;

  /** @param origin `https://bot.example` @param targets `http://127.0.0.1:3000` */
  set(origin: string, targets: readonly string[]): void {
    this.targets.set(origin, targets);
  }

  /**
   * The addresses to try for a webhook's address, each target first in turn. An address on the
   * loopback leads to itself; one that is not known leads nowhere.
   */
  resolve(url: string): URL[] {
    const wanted = new URL(url);
    const targets = this.targets.get(wanted.origin);
    if (!targets) return /^(127\.0\.0\.1|localhost)$/.test(wanted.hostname) ? [wanted] : [];
    const first = this.turn++ % Math.max(targets.length, 1);
    return [...targets.slice(first), ...targets.slice(0, first)].map(
      (target) => new URL(wanted.pathname + wanted.search, target),
    );
  }
}
