import { setBounded } from './bounded.js';
import { ApiError, type Update } from './objects.js';

interface Poll {
  readonly limit: number;
  readonly done: (updates: readonly Update[]) => void;
  readonly fail: (error: ApiError) => void;
}

export interface PollOptions {
  readonly offset?: number;
  readonly limit?: number;
  /** Seconds. */
  readonly timeout?: number;
  readonly allowed_updates?: readonly string[];
}

/** An update that waits for the bot. */
export interface Pending {
  readonly update: Update;
  /** A webhook gets the updates of one lane after each other, and those of several at once. */
  readonly lane: string;
}

/** What a bot is not told of unless it asks for it by name. */
const onRequest = new Set(['chat_member', 'message_reaction', 'message_reaction_count']);

/** How many updates can be repeated. */
const remembered = 10_000;

/** Updates that wait for the bot, in their order. One is kept until it is confirmed. */
export class UpdateQueue {
  /** When an update was last confirmed, in milliseconds since the epoch. */
  lastConfirmed = 0;
  /** The id of the next update. */
  next: number;
  /** Who is told of each new update while there is a webhook. */
  onPush: ((pending: Pending) => void) | null = null;
  /** The kinds that the bot asked for; empty for those that every bot gets. */
  allowed: readonly string[] = [];
  private readonly waiting = new Map<number, Pending>();
  /** The last ones, whether confirmed or not. */
  private readonly recent = new Map<number, Pending>();
  private readonly again: Update[] = [];
  private poll: Poll | null = null;

  constructor(first: number) {
    this.next = first;
  }

  /** Adds an update of a kind; returns its id, or null when the bot did not ask for that kind. */
  push(kind: string, content: unknown, lane: string): number | null {
    const { allowed } = this;
    if (allowed.length > 0 ? !allowed.includes(kind) : onRequest.has(kind)) return null;
    const update: Update = { update_id: this.next++, [kind]: content };
    const pending = { update, lane };
    this.waiting.set(update.update_id, pending);
    setBounded(this.recent, update.update_id, pending, remembered);
    if (this.onPush) this.onPush(pending);
    else this.offer();
    return update.update_id;
  }

  /** Hands an update out once more, although it was confirmed, as Telegram may. */
  repeat(update: Update): void {
    this.again.push(update);
    this.offer();
  }

  /** An update that waits, or came not long ago. */
  find(id: number): Pending | undefined {
    return this.waiting.get(id) ?? this.recent.get(id);
  }

  /** How many updates are not confirmed. */
  get size(): number {
    return this.waiting.size;
  }

  /** What is not confirmed, in its order. */
  get pending(): readonly Pending[] {
    return [...this.waiting.values()];
  }

  /** An update has safely arrived. */
  confirm(id: number): void {
    if (this.waiting.delete(id)) this.lastConfirmed = Date.now();
  }

  /** Forgets what waits. */
  drop(): void {
    this.waiting.clear();
  }

  /** `getUpdates`. Resolves when there are updates, when time is up, or when the caller is gone. */
  async fetch(options: PollOptions, gone: AbortSignal): Promise<readonly Update[]> {
    const { offset = 0, limit = 100, timeout = 0, allowed_updates } = options;
    this.allowed = allowed_updates ?? this.allowed;
    this.confirmBefore(offset);
    this.endPoll(
      'terminated by other getUpdates request; make sure that only one bot instance is running',
    );
    if (timeout === 0 || this.waiting.size + this.again.length > 0) return this.take(limit);
    return this.waitForMore(limit, timeout, gone);
  }

  /** Refuses the poll that waits, if there is one. */
  endPoll(reason: string): void {
    this.poll?.fail(new ApiError(409, `Conflict: ${reason}`));
  }

  private confirmBefore(offset: number): void {
    if (offset < 0) {
      const ids = [...this.waiting.keys()];
      for (const id of ids.slice(0, Math.max(ids.length + offset, 0))) this.confirm(id);
      return;
    }
    // After a restart of the ids the order of arrival is not that of the numbers.
    for (const id of this.waiting.keys()) if (id < offset) this.confirm(id);
  }

  private take(limit: number): Update[] {
    const taken = this.again.splice(0, limit);
    for (const { update } of this.waiting.values()) {
      if (taken.length >= limit) break;
      taken.push(update);
    }
    return taken;
  }

  private offer(): void {
    if (this.poll) this.poll.done(this.take(this.poll.limit));
  }

  private waitForMore(limit: number, timeout: number, gone: AbortSignal) {
    return new Promise<readonly Update[]>((resolve, reject) => {
      const end = () => poll.done([]);
      const timer = setTimeout(end, timeout * 1000);
      const leave = () => {
        clearTimeout(timer);
        gone.removeEventListener('abort', end);
        if (this.poll === poll) this.poll = null;
      };
      const poll: Poll = {
        limit,
        done: (updates) => {
          leave();
          resolve(updates);
        },
        fail: (error) => {
          leave();
          reject(error);
        },
      };
      gone.addEventListener('abort', end);
      this.poll = poll;
    });
  }
}
