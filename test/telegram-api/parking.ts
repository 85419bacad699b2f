/** Remembers until when a chat (or a call without a chat) is to be left alone after a 429. */
export class Parking {
  private readonly until = new Map<string, { readonly end: number; readonly since: number }>();

  park(key: string, seconds: number): void {
    const since = Date.now();
    this.until.set(key, { end: since + seconds * 1000, since });
  }

  /**
   * How many milliseconds too early a call comes; 0 when it may come.
   *
   * @param grace so long after the 429 the bot may still be reading it: `excused`
   */
  tooEarly(key: string, grace: number): { readonly left: number; readonly excused: boolean } {
    const parked = this.until.get(key);
    if (!parked) return { left: 0, excused: true };
    const now = Date.now();
    // Clocks of timers and of dates differ by a few milliseconds.
    if (parked.end - now > 20)
      return { left: parked.end - now, excused: now - parked.since < grace };
    this.until.delete(key);
    return { left: 0, excused: true };
  }
}
