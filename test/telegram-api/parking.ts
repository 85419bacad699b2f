/** Remembers until when a chat (or a method without a chat) is to be left alone after a 429. */
export class Parking {
  private readonly until = new Map<string, number>();

  park(key: string, seconds: number): void {
    this.until.set(key, Date.now() + seconds * 1000);
  }

  /** How many milliseconds too early a call comes; 0 when it may come. */
  tooEarly(key: string): number {
    // Clocks of timers and of dates differ by a few milliseconds.
    const left = (this.until.get(key) ?? 0) - Date.now();
    return left > 20 ? left : 0;
  }
}
