/** Lets others wait until something has become true, without asking again and again. */
export class Changes {
  private readonly waiting = new Set<() => void>();

  /** Tells those who wait that something has changed. */
  notify(): void {
    for (const look of this.waiting) look();
  }

  /**
   * Resolves with what `find` finds, now or after a change; with null when it has found nothing
   * within so many milliseconds.
   */
  waitFor<Found>(find: () => Found | null, within: number): Promise<Found | null> {
    const found = find();
    if (found !== null) return Promise.resolve(found);
    return new Promise((resolve) => {
      const end = (result: Found | null) => {
        clearTimeout(timer);
        this.waiting.delete(look);
        resolve(result);
      };
      const look = () => {
        const late = find();
        if (late !== null) end(late);
      };
      const timer = setTimeout(() => end(find()), within);
      this.waiting.add(look);
    });
  }
}
