/** Work that is done whenever there is some. */
export interface Loop {
  /** There may be something to do. */
  readonly wake: () => void;
  /** Begins nothing more, and resolves when what was begun is done. */
  readonly stop: () => Promise<void>;
}

/** How a loop goes about it. */
export interface LoopOptions {
  /** Milliseconds until it looks by itself, for what others leave to do. */
  readonly every: number;
  /** Milliseconds between works, however much there is to do: others get their turn. 0 unless told. */
  readonly between?: number;
  /** Told of work that rejected; it is tried again after a pause that grows to 5 s. */
  readonly onError: (error: unknown) => void;
}

const longestPause = 5000;

/**
 * Works until it is stopped.
 *
 * @param work tells whether there is more to do at once
 */
export function startLoop(
  work: () => Promise<boolean>,
  { every, onError, between = 0 }: LoopOptions,
): Loop {
  let stopped = false;
  let isWoken = false;
  let failures = 0;
  let rise = (): void => undefined;

  function wake(): void {
    isWoken = true;
    rise();
  }

  function rest(milliseconds: number, isSleep: boolean): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      rise = () => {
        if (!isSleep && !stopped) return;
        clearTimeout(timer);
        resolve();
      };
    });
  }

  async function run(): Promise<void> {
    while (!stopped) {
      isWoken = false;
      try {
        const isMore = await work();
        failures = 0;
        // Others get a turn in between, however much there is to do.
        if (isMore || isWoken) await rest(between, false);
        else if (!stopped) await rest(every, true);
      } catch (error) {
        onError(error);
        if (!stopped) await rest(Math.min(50 * 2 ** failures++, longestPause), false);
      }
    }
  }

  const running = run();
  return {
    wake,
    stop: () => {
      stopped = true;
      rise();
      return running;
    },
  };
}
