/**
 * Lets only so many through at a time. Work that calls `stay` keeps its place to its end, however silent it
 * is from then on.
 */
export type Gate = <Result>(work: (stay: () => void) => Promise<Result>) => Promise<Result>;

/**
 * A message that was sent and not yet marked is sent again after a kill. Where one at a time is, a kill
 * repeats one message at most. Work that is silent for longer no longer keeps the others.
 *
 * @param most how many at a time
 * @param silence milliseconds
 */
export function createGate(most = 1, silence = 250): Gate {
  const waiting: (() => void)[] = [];
  let free = most;

  return (work) =>
    new Promise((resolve) => {
      const enter = (): void => {
        free--;
        let left = false;
        const leave = (): void => {
          if (left) return;
          left = true;
          clearTimeout(timer);
          free++;
          waiting.shift()?.();
        };
        const timer = setTimeout(leave, silence);
        const done = work(() => clearTimeout(timer));
        done.then(leave, leave);
        resolve(done);
      };
      if (free > 0) enter();
      else waiting.push(enter);
    });
}
