/**
 * Where a public address leads. It stands for the domain name, and with several targets for the load
 * balancer behind it.
 */
export class Routes {
  private readonly targets = new Map<string, readonly string[]>();
  private readonly resolved = new Map<string, readonly URL[]>();
  private turn = 0;

  /** @param origin `https://bot.example` @param targets `http://127.0.0.1:3000` */
  set(origin: string, targets: readonly string[]): void {
    this.targets.set(origin, targets);
    this.resolved.clear();
  }

  /**
   * The addresses to try for a webhook's address, each target first in turn. An address on the
   * loopback leads to itself; one that is not known leads nowhere.
   */
  resolve(url: string): readonly URL[] {
    const addresses = this.resolved.get(url) ?? this.lookUp(url);
    this.resolved.set(url, addresses);
    if (addresses.length < 2) return addresses;
    const first = this.turn++ % addresses.length;
    return [...addresses.slice(first), ...addresses.slice(0, first)];
  }

  private lookUp(url: string): readonly URL[] {
    const wanted = new URL(url);
    const { origin, hostname, pathname, search } = wanted;
    const targets = this.targets.get(origin);
    if (targets) return targets.map((target) => new URL(pathname + search, target));
    return /^(127\.0\.0\.1|localhost)$/.test(hostname) ? [wanted] : [];
  }
}
