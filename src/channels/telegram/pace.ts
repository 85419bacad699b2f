import { setBounded } from './set-bounded.js';

/** How fast messages may be sent. */
export interface Pace {
  /** How long a message has to wait; nothing is promised to those who wait. */
  readonly waits: (chat: number) => Waits;
  /** Counts a message that is sent now. False, and nothing is counted, where it has to wait. */
  readonly take: (chat: number) => boolean;
  /** Telegram wants so many milliseconds of silence in a chat. */
  readonly hold: (chat: number, milliseconds: number) => void;
}

/** Milliseconds. */
export interface Waits {
  /** For the chat's own sake. */
  readonly chat: number;
  /** For the sake of all chats. */
  readonly all: number;
}

/** Messages a second, and how many may come at once. */
interface Rate {
  readonly every: number;
  readonly atOnce: number;
}

/** Telegram allows 30 a second over all chats. */
const mostInSecond = 29;
const mostAtOnce = 5;

/** What one of several processes may send, so that all together keep to `mostInSecond` in any second. */
function shareOf(processes: number): Rate {
  const most = Math.floor(mostInSecond / processes);
  if (most < 1) return { every: Math.ceil((1000 * processes) / mostInSecond), atOnce: 1 };
  const atOnce = Math.max(1, Math.floor(mostAtOnce / processes));
  return { every: Math.floor(1000 / (most - atOnce + 1)) + 1, atOnce };
}

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
  const chats = new Map<number, Bucket>();
  const bucketOf = (chat: number): Bucket => chats.get(chat) ?? { free: 0 };

  function waits(chat: number, time: number): Waits {
    return {
      chat: until(bucketOf(chat), rateOf(chat), time),
      all: until(all, shareOf(processes()), time),
    };
  }

  return {
    waits: (chat) => waits(chat, now()),
    take: (chat) => {
      const time = now();
      const { chat: own, all: others } = waits(chat, time);
      if (own > 0 || others > 0) return false;
      const bucket = bucketOf(chat);
      take(bucket, rateOf(chat), time);
      take(all, shareOf(processes()), time);
      setBounded(chats, chat, bucket, mostChats);
      return true;
    },
    hold: (chat, milliseconds) => {
      const { every, atOnce } = rateOf(chat);
      const free = now() + milliseconds + (atOnce - 1) * every;
      const bucket = bucketOf(chat);
      setBounded(chats, chat, { free: Math.max(bucket.free, free) }, mostChats);
    },
  };
}

const rateOf = (chat: number): Rate => (chat < 0 ? inGroup : inChat);

/** No limits: for a Bot API server that has none. */
export const unlimited: Pace = {
  waits: () => ({ chat: 0, all: 0 }),
  take: () => true,
  hold: () => undefined,
};

/** `free` is when the next could come if none came at once. */
interface Bucket {
  free: number;
}

function until({ free }: Readonly<Bucket>, { every, atOnce }: Rate, now: number): number {
  return Math.max(0, Math.ceil(free - (atOnce - 1) * every - now));
}

function take(bucket: Bucket, { every }: Rate, now: number): void {
  bucket.free = Math.max(bucket.free, now) + every;
}
