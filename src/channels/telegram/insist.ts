import { wait } from './wait.js';

/** Does something until it succeeds, or the signal ends all waiting. */
export type Insist = <Result>(what: string, work: () => Promise<Result>) => Promise<Result | null>;

const firstPause = 50;
const longestPause = 2000;

/** @param onError told of each failure */
export function createInsist(
  signal: AbortSignal,
  onError: (what: string, error: unknown) => void,
): Insist {
  return async (what, work) => {
    for (let pause = firstPause; ; pause = Math.min(2 * pause, longestPause)) {
      try {
        return await work();
      } catch (error) {
        onError(what, error);
        if (!(await wait(pause, signal))) return null;
      }
    }
  };
}
