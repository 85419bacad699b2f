/** Runs one item; resolves or rejects with it. */
export type Gather<Item, Result> = (item: Item) => Promise<Result>;

interface Waiting<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Group commit: what comes in while a batch is being committed is the next batch. One commit costs as
 * much for a hundred items as for one.
 *
 * @param run gives one result for each item; when it rejects, every item of the batch does
 * @param most how many items a batch has at most
 * @param rest milliseconds between the end of a batch and the next, for it to grow; where it is full
 *   already, as long as the last one took
 */
export function createGather<Item, Result>(
  run: (items: readonly Item[]) => Promise<readonly Result[]>,
  most: number,
  rest = 0,
): Gather<Item, Result> {
  let waiting: Waiting<Item, Result>[] = [];
  let running = false;
  let ended = Number.NEGATIVE_INFINITY;
  let took = 0;

  /** Batches that come close upon each other would be small, and would leave no time to anything else. */
  function breathe(): Promise<void> {
    const pause = waiting.length < most ? rest : Math.min(took, rest);
    const left = ended + pause - performance.now();
    return new Promise(
      (resolve) => void (left > 0 ? setTimeout(resolve, left) : setImmediate(resolve)),
    );
  }

  async function runAll(): Promise<void> {
    running = true;
    while (waiting.length > 0) {
      // SQLite lets nothing else happen while it commits: all that has come over the network by now is
      // heard first.
      await breathe();
      const batch = waiting.slice(0, most);
      waiting = waiting.slice(most);
      const began = performance.now();
      await settle(batch, run);
      ended = performance.now();
      took = ended - began;
    }
    running = false;
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (!running) {
        running = true;
        void runAll();
      }
    });
}

async function settle<Item, Result>(
  batch: readonly Waiting<Item, Result>[],
  run: (items: readonly Item[]) => Promise<readonly Result[]>,
): Promise<void> {
  try {
    const results = await run(batch.map(({ item }) => item));
    for (const [index, result] of results.entries()) batch[index]?.resolve(result);
  } catch (error) {
    for (const { reject } of batch) reject(error);
  }
}
