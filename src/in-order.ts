/** Runs tasks of one key one after another, tasks of different keys at the same time. */
export interface InOrder {
  /** Resolves or rejects with the task; a task that fails does not hold up the next. */
  run<Result>(key: string, task: () => Promise<Result>): Promise<Result>;
}

export function createInOrder(): InOrder {
  const last = new Map<string, Promise<unknown>>();
  return {
    run(key, task) {
      const before = last.get(key) ?? Promise.resolve();
      const mine = before.then(task);
      const settled = mine.catch(() => undefined);
      last.set(key, settled);
      settled.then(() => {
        if (last.get(key) === settled) last.delete(key);
      });
      return mine;
    },
  };
}
