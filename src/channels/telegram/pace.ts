import { setBounded } from './set-bounded.js';

/** How fast messages may be sent. */
export interface Pace {
  /** Milliseconds until a message may be sent to a chat; nothing is promised to those who wait. */
  readonly wait: (chat: number) => number;
  /** Counts a message that is sent now. False, and nothing is counted, where it has to wait. */
  readonly take: (chat: number) => boolean;
}

/** Messages a second, and how many may come at once. */
interface Rate {
  readonly every: number;
  readonly atOnce: number;
}

/** 30 a second for all: 5 at once, and then one every 42 ms, so that no second sees more than 29. */
const overall: Rate = { every: 42, atOnce: 5 };
/** One of several processes has its share of that. */
const shareOf = (processes: number): Rate => ({
  every: overall.every * processes,
  atOnce: Math.max(1, Math.floor(overall.atOnce / processes)),
});
/** About one a second in a chat, and 20 a minute in a group. */
const inChat: Rate = { every: 1020, atOnce: 4 };
const inGroup: Rate = { every: 3050, atOnce: 3 };

/** Chats that are remembered at most: one that is forgotten was quiet for longest. */
const mostChats = 10_000;

/** What the limits are counted by. */
export interface PaceOptions {
  /** How many processes share the limit over all chats; 1 unless told. */
  readonly processes?: () => number;
  /** Milliseconds. */
  readonly now?: () => number;
}

/** Telegram's limits. */
export function createPace({
  processes = () => 1,
  now = () => performance.now(),
}: PaceOptions = {}): Pace {
  const all = { free: 0 };
  const chats = new Map<number, { free: number }>();
  function wait(chat: number, time: number): number {
    const own = chats.get(chat) ?? { free: 0 };
    return Math.max(until(own, rateOf(chat), time), until(all, shareOf(processes()), time));
  }

  return {
    wait: (chat) => wait(chat, now()),
    take: (chat) => {
      const time = now();
      if (wait(chat, time) > 0) return false;
      const own = chats.get(chat) ?? { free: 0 };
      take(own, rateOf(chat), time);
      take(all, shareOf(processes()), time);
      setBounded(chats, chat, own, mostChats);
      return true;
    },
  };
}

const rateOf = (chat: number): Rate => (chat < 0 ? inGroup : inChat);

/** No limits: for a Bot API server that has none. */
export const unlimited: Pace = { wait: () => 0, take: () => true };

/** `free` is when the next could come if none came at once. */
function until({ free }: { readonly free: number }, { every, atOnce }: Rate, now: number): number {
  return Math.max(0, Math.ceil(free - (atOnce - 1) * every - now));
}

function take(bucket: { free: number }, { every }: Rate, now: number): void {
  bucket.free = Math.max(bucket.free, now) + every;
}
