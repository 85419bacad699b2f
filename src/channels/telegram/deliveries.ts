import { type Loop, startLoop } from '../index.js';
import type { Deliver } from './deliver.js';
import { channelName, type Letter, type Mailbox } from './mailbox.js';
import type { ChannelWatch } from './watch.js';

/** What takes messages out of the outbox needs. */
export interface DeliveriesOptions {
  readonly store: Pick<Mailbox, 'claimDeliveries'>;
  readonly deliver: Deliver;
  readonly watch: ChannelWatch;
  /** How many processes deliver, this one among them; 1 unless told. */
  readonly processes?: () => number;
  readonly onError: (error: unknown) => void;
}

/** How many messages are this process's at the same time. */
const mostAlone = 256;
/** The others are to have some too, and not to wait for these if this process dies. */
const mostOfSeveral = 32;
const every = 75;
/** Under load, milliseconds between claims. */
const between = 40;

/** Delivers what waits in the outbox. Stopping waits for what was begun. */
export function startDeliveries(options: DeliveriesOptions): Loop {
  const { store, deliver, watch, processes = () => 1, onError } = options;
  const underWay = new Set<Promise<void>>();
  /** More waited than could be taken. */
  let isMore = false;

  const most = (): number => (processes() > 1 ? mostOfSeveral : mostAlone);
  /** More are claimed as soon as so many are under way at most: one claim for many messages. */
  const isFew = (): boolean => underWay.size <= most() / 2;

  function begin(letter: Letter): void {
    const done = deliver(letter)
      .catch(onError)
      .then(() => {
        underWay.delete(done);
        if (isMore && isFew()) loop.wake();
      });
    underWay.add(done);
  }

  const loop = startLoop(
    async () => {
      if (!isFew()) return 'nothing';
      const wanted = most() - underWay.size;
      const { deliveries, aside } = await store.claimDeliveries(channelName, wanted);
      for (const { reason } of aside) watch.putAside('outbox', reason);
      for (const letter of deliveries) begin(letter);
      isMore = deliveries.length === wanted;
      return deliveries.length > 0 ? 'all' : 'nothing';
    },
    { every, between, onError },
  );

  return {
    wake: loop.wake,
    stop: async () => {
      await loop.stop();
      await Promise.all(underWay);
    },
  };
}
