/** Work that was started and not waited for. */
export interface Pending {
  /** @param work never rejects */
  readonly add: (work: Promise<void>) => void;
  /** Resolves when everything added so far, and while waiting, is done. */
  readonly drain: () => Promise<void>;
}

/** Starts with nothing pending. */
export function createPending(): Pending {
  const open = new Set<Promise<void>>();
  return {
    add(work) {
      const closed = work.finally(() => open.delete(closed));
      open.add(closed);
    },
    async drain() {
      while (open.size > 0) await Promise.all(open);
    },
  };
}
