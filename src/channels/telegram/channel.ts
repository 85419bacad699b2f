import { setMaxListeners } from 'node:events';
import type { Brain } from '../../bot/index.js';
import type { Locale } from '../../knowledge/index.js';
import type { Loop } from '../index.js';
import { answerTap } from './answer-tap.js';
import type { Call } from './api.js';
import { createDeliver } from './deliver.js';
import { startDeliveries } from './deliveries.js';
import { describeError } from './describe-error.js';
import { factsOf } from './failure.js';
import type { FloodLimits } from './flood.js';
import { createFloodWatch } from './flood-watch.js';
import { createGate } from './gate.js';
import { answerInline } from './inline.js';
import { createInsist, type Insist } from './insist.js';
import type { Log } from './log.js';
import type { Mailbox } from './mailbox.js';
import { createPace, type Pace } from './pace.js';
import { createPending } from './pending.js';
import { toReader } from './reader.js';
import { createRepeats } from './repeats.js';
import { type Aside, createTakeUpdates, type TakeUpdates } from './take-updates.js';
import { startTaps } from './taps.js';
import { wait } from './wait.js';
import { type ChannelWatch, unwatched } from './watch.js';
import { watchCalls } from './watch-calls.js';

/** What the channel is made of, whoever fetches the updates. */
export interface ChannelOptions {
  readonly store: Mailbox;
  readonly brain: () => Brain;
  readonly defaultLocale: Locale;
  readonly log: Log;
  readonly watch?: ChannelWatch;
  /** Telegram's limits unless told. */
  readonly pace?: Pace;
  /** How many processes share Telegram's limits, this one among them; 1 unless told. */
  readonly processes?: () => number;
  /**
   * How many new messages may be on their way at the same time: as many as this may come twice when the
   * process is killed. 1 unless told.
   */
  readonly onTheWay?: number;
  /** How much one person is answered; as `defaultFloodLimits` says unless told. */
  readonly flood?: FloodLimits;
  /** There is something to answer in the inbox. */
  readonly onAsked: () => void;
}

/** The channel between a library, which carries updates and calls, and the store. */
export interface Channel {
  readonly take: TakeUpdates;
  readonly call: Call;
  readonly insist: Insist;
  /** Work that a stop waits for. */
  readonly pending: ReturnType<typeof createPending>;
  /** Ends all waiting for Telegram. */
  readonly cutOff: AbortSignal;
  /** Begins to deliver and to answer taps. */
  readonly start: (username: string) => void;
  /** There is something to deliver in the outbox. */
  readonly wake: () => void;
  /** Finishes what was begun, for up to so many milliseconds. */
  readonly stop: (within: number) => Promise<void>;
}

/** Puts the channel together; nothing runs before its start. */
export function createChannel(library: Call, options: ChannelOptions): Channel {
  const { store, brain, defaultLocale, log, watch = unwatched, onAsked } = options;
  const stopping = new AbortController();
  const cutOff = new AbortController();
  setMaxListeners(0, stopping.signal, cutOff.signal);
  const call = watchCalls(library, watch, cutOff.signal);
  const report = (what: string, error: unknown): void =>
    log.error({ what, error: describeError(error) }, 'the store failed; trying again');
  const insist = createInsist(cutOff.signal, report);
  const pending = createPending();
  let username = '';
  let loops: { readonly taps: Loop; readonly deliveries: Loop } | null = null;

  const answer = (tap: { readonly id: string; readonly age?: number; readonly hint?: string }) =>
    answerTap(call, tap, log, cutOff.signal);

  /** Late answers are refused, and the person has typed on: it is tried once. Never rejects. */
  async function answerQuery(query: Aside & { readonly kind: 'inline' }): Promise<void> {
    try {
      const answered = await call('answerInlineQuery', answerInline(brain(), username, query));
      if (answered.kind !== 'done')
        log.debug(factsOf(answered), 'an inline query was not answered');
    } catch (error) {
      const facts = { error: describeError(error, [query.query]) };
      log.error(facts, 'an inline query could not be answered');
    }
  }

  function onAside(aside: Aside): void {
    switch (aside.kind) {
      case 'stray-tap': {
        const { callbackId: id, hint } = aside;
        pending.add(answer({ id, ...(hint !== undefined && { hint }) }));
        return;
      }
      case 'inline':
        pending.add(answerQuery(aside));
    }
  }

  const take = createTakeUpdates({
    store,
    watch,
    reader: () => toReader(brain().knowledge, { username, defaultLocale }),
    flood: createFloodWatch(options.flood),
    repeats: createRepeats(),
    onAsked: (hasTaps) => {
      if (hasTaps) loops?.taps.wake();
      onAsked();
    },
    onAside,
  });

  return {
    take,
    call,
    insist,
    pending,
    cutOff: cutOff.signal,
    start: (name) => {
      username = name;
      const { processes } = options;
      const shared = processes ? { processes } : {};
      const pace = options.pace ?? createPace(shared);
      const deliver = createDeliver({
        ...{ store, call, insist, watch, pace, log },
        gate: createGate(options.onTheWay),
        stopping: stopping.signal,
      });
      const onError = (error: unknown): void => report('claim', error);
      loops = {
        taps: startTaps({ store, answer, onError }),
        deliveries: startDeliveries({ store, deliver, watch, onError, ...shared }),
      };
    },
    wake: () => loops?.deliveries.wake(),
    stop: async (within) => {
      stopping.abort();
      const ends = [pending.drain(), loops?.taps.stop(), loops?.deliveries.stop()];
      const finished = Promise.all(ends).then(() => cutOff.abort());
      await Promise.race([finished, wait(within, cutOff.signal)]);
      cutOff.abort();
      // What is cut off now is noted, within reason.
      await Promise.race([finished, wait(500, new AbortController().signal)]);
    },
  };
}
