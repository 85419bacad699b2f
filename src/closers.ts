/** What is to be closed in the end, the last one first. */
export interface Closers {
  readonly add: (close: () => Promise<void>) => void;
  /** Closes everything, also where something fails to close; rejects with the first failure. */
  readonly close: () => Promise<void>;
}

/** Begins with nothing to close. */
export function createClosers(): Closers {
  const left: (() => Promise<void>)[] = [];
  async function closeAll(): Promise<void> {
    const failures: unknown[] = [];
    for (let close = left.pop(); close; close = left.pop())
      await close().catch((error: unknown) => failures.push(error));
    if (failures.length > 0) throw failures[0];
  }
  let closing: Promise<void> | undefined;
  return {
    add: (close) => left.push(close),
    close: () => {
      closing ??= closeAll();
      return closing;
    },
  };
}
