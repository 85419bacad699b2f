import type { Mailbox } from './mailbox.js';
import { wait } from './wait.js';

/** What only one process at a time may do. */
export interface LeaseOptions {
  readonly store: Pick<Mailbox, 'lease' | 'giveLeaseBack'>;
  readonly name: string;
  readonly stopping: AbortSignal;
  /** It is this process's turn, until the signal tells that it no longer is. */
  readonly hold: (signal: AbortSignal) => Promise<void>;
  readonly onWait: () => void;
  readonly onError: (error: unknown) => void;
}

/** Who is silent for so long has lost it, in milliseconds. */
const time = 5000;
const every = 1000;

/** Takes turns with other processes until it is stopped, and gives the lease back. */
export async function takeTurns(options: LeaseOptions): Promise<void> {
  const { store, name, stopping, hold, onWait, onError } = options;
  let isWaiting = false;
  let renewed = 0;

  async function renew(): Promise<boolean> {
    const asked = performance.now();
    try {
      if (!(await store.lease(name, time))) return false;
      renewed = asked;
      return true;
    } catch (error) {
      onError(error);
      // Nobody else can have taken it before it is over.
      return renewed > 0 && performance.now() - renewed < time - every;
    }
  }

  while (!stopping.aborted) {
    if (!(await renew())) {
      renewed = 0;
      if (!isWaiting) onWait();
      isWaiting = true;
      await wait(every, stopping);
      continue;
    }
    isWaiting = false;
    const turn = new AbortController();
    const end = (): void => turn.abort();
    stopping.addEventListener('abort', end, { once: true });
    const holding = hold(turn.signal).catch(onError).finally(end);
    while (await wait(every, turn.signal)) if (!(await renew())) end();
    await holding;
    stopping.removeEventListener('abort', end);
  }
  if (renewed > 0) await store.giveLeaseBack(name).catch(onError);
}
