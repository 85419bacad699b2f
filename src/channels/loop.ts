/** Work that is done whenever there is some. */
export interface Loop {
  /** There may be something to do. */
  readonly wake: () => void;
  /** Begins nothing more, and resolves when what was begun is done. */
  readonly stop: () => Promise<void>;
}

/** What work came to: there was nothing to do, it is done, or there is more to do at once. */
export type Done = 'nothing' | 'all' | 'some';

/** How a loop goes about it. */
export interface LoopOptions {
  /** Milliseconds until it looks by itself, for what others leave to do. */
  readonly every: number;
  /**
   * Milliseconds after work that found something: what comes meanwhile is done together. Where there
   * is more to do at once it rests for as long as it worked, at most so long: others get their turn. 0
   * unless told.
   */
  readonly between?: number;
  /** Told of work that rejected; it is tried again after a pause that grows. */
  readonly onError: (error: unknown) => void;
  /** How long that pause becomes at most, in milliseconds; 5,000 unless told. */
  readonly longestPause?: number;
}

/** Works until it is stopped. */
export function startLoop(
  work: () => Promise<Done>,
  { every, onError, between = 0, longestPause = 5000 }: LoopOptions,
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
        const began = performance.now();
        const done = await work();
        failures = 0;
        if (stopped) return;
        if (done === 'some') await rest(Math.min(performance.now() - began, between), false);
        else if (done === 'all') await rest(between, false);
        if (done !== 'some' && !isWoken && !stopped) await rest(every, true);
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
