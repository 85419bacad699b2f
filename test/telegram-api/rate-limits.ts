/** How many messages Telegram takes; what is left out has Telegram's figure. */
export interface RateLimits {
  /** A second, in one chat; 1. */
  readonly perChat?: number;
  /** How many may come at once in one chat; 5. */
  readonly burst?: number;
  /** A minute, in one group; 20. */
  readonly perGroupMinute?: number;
  /** A second, in all chats; 30. */
  readonly overall?: number;
}

/** How often each limit was passed. */
export interface PaceCounts {
  chat: number;
  group: number;
  overall: number;
  /** Calls before the `retry_after` of a 429 was over. */
  early: number;
}

/** A limit's name and the seconds until the next message may come; null when it may come now. */
export type TooFast = { readonly limit: 'chat' | 'group' | 'overall'; readonly seconds: number };

/** Counts messages against the limits. */
export class RateLimiter {
  private readonly perChat: number;
  private readonly burst: number;
  private readonly perGroupMinute: number;
  private readonly all: Bucket;
  private readonly chats = new Map<number, Bucket>();
  private readonly groups = new Map<number, Bucket>();

  constructor({ perChat = 1, burst = 5, perGroupMinute = 20, overall = 30 }: RateLimits) {
    this.perChat = perChat;
    this.burst = burst;
    this.perGroupMinute = perGroupMinute;
    this.all = new Bucket(overall, overall);
  }

  /** Counts a message, unless it comes too fast. Groups have negative ids. */
  take(chat: number, now: number): TooFast | null {
    const own = bucketOf(this.chats, chat, this.perChat, this.burst);
    const minute = bucketOf(this.groups, chat, this.perGroupMinute / 60, this.perGroupMinute);
    const waits = [
      { limit: 'chat', seconds: own.wait(now) },
      { limit: 'group', seconds: chat < 0 ? minute.wait(now) : 0 },
      { limit: 'overall', seconds: this.all.wait(now) },
    ] as const;
    const tooFast = waits.find(({ seconds }) => seconds > 0);
    if (tooFast) return { limit: tooFast.limit, seconds: Math.ceil(tooFast.seconds) };
    own.take();
    if (chat < 0) minute.take();
    this.all.take();
    return null;
  }
}

function bucketOf(buckets: Map<number, Bucket>, chat: number, rate: number, size: number): Bucket {
  const bucket = buckets.get(chat) ?? new Bucket(rate, size);
  buckets.set(chat, bucket);
  return bucket;
}

/** Fills at a rate up to a size; a message takes one. */
class Bucket {
  private left: number;
  private at = 0;

  constructor(
    private readonly rate: number,
    private readonly size: number,
  ) {
    this.left = size;
  }

  /** Seconds until one can be taken. */
  wait(now: number): number {
    this.left = Math.min(this.size, this.left + ((now - this.at) / 1000) * this.rate);
    this.at = now;
    return this.left >= 1 ? 0 : (1 - this.left) / this.rate;
  }

  take(): void {
    this.left--;
  }
}
