/** Lets one at a time through. */
export type Gate = <Result>(work: () => Promise<Result>) => Promise<Result>;

/**
 * A message that was sent and not yet marked is sent again after a kill. One at a time is, so that a kill
 * repeats one message at most. Work that is silent for longer no longer keeps the others.
 *
 * @param silence milliseconds
 */
export function createGate(silence = 250): Gate {
  const waiting: (() => void)[] = [];
  let isOpen = true;

  function next(): void {
    const first = waiting.shift();
    if (first) first();
    else isOpen = true;
  }

  return (work) =>
    new Promise((resolve) => {
      const enter = (): void => {
        let left = false;
        const leave = (): void => {
          if (left) return;
          left = true;
          clearTimeout(timer);
          next();
        };
        const timer = setTimeout(leave, silence);
        const done = work();
        done.then(leave, leave);
        resolve(done);
      };
      if (!isOpen) {
        waiting.push(enter);
        return;
      }
      isOpen = false;
      enter();
    });
}
