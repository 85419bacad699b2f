import { type Loop, startLoop } from '../index.js';
import { longestTap } from './answer-tap.js';
import { channelName, type Mailbox } from './mailbox.js';
import { createPending } from './pending.js';

/** What acknowledging taps needs. */
export interface TapsOptions {
  readonly store: Pick<Mailbox, 'takeTaps'>;
  /** Never rejects. */
  readonly answer: (tap: { readonly id: string; readonly age: number }) => Promise<void>;
  readonly onError: (error: unknown) => void;
}

const most = 100;
/** Those that another process took in and left. */
const every = 500;

/** Answers taps as soon as they are in the inbox, each once. Stopping waits for what was begun. */
export function startTaps({ store, answer, onError }: TapsOptions): Loop {
  const pending = createPending();
  const loop = startLoop(
    async () => {
      const taps = await store.takeTaps(channelName, longestTap, most);
      for (const tap of taps) pending.add(answer(tap));
      return taps.length === most ? 'some' : 'nothing';
    },
    { every, onError },
  );
  return {
    wake: loop.wake,
    stop: async () => {
      await loop.stop();
      await pending.drain();
    },
  };
}
