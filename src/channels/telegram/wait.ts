import { setTimeout as sleep } from 'node:timers/promises';

/** Waits. False when the signal cut it short. */
export async function wait(milliseconds: number, signal: AbortSignal): Promise<boolean> {
  try {
    await sleep(milliseconds, undefined, { signal });
    return true;
  } catch {
    return false;
  }
}
