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

/** Updates that wait to be fetched. An update is kept until a later offset confirms it. */
export class UpdateQueue {
  /** When an update was last confirmed, in milliseconds since the epoch. */
  lastConfirmed = 0;
  private updates: Update[] = [];
  private allowed: readonly string[] = [];
  private poll: Poll | null = null;
  // Telegram counts from anywhere.
  private next = 700_000_000 + Math.floor(Math.random() * 100_000_000);

  /** Adds an update of a kind, unless the bot did not ask for that kind. */
  push(kind: string, content: unknown): void {
    if (this.allowed.length > 0 && !this.allowed.includes(kind)) return;
    this.updates.push({ update_id: this.next++, [kind]: content });
    this.poll?.done(this.updates.slice(0, this.poll.limit));
  }

  /** How many updates are not confirmed. */
  get size(): number {
    return this.updates.length;
  }

  /** `getUpdates`. Resolves when there are updates, when time is up, or when the caller is gone. */
  async fetch(options: PollOptions, gone: AbortSignal): Promise<readonly Update[]> {
    const { offset = 0, limit = 100, timeout = 0, allowed_updates } = options;
    this.allowed = allowed_updates ?? this.allowed;
    const left = this.updates.filter((update) => update.update_id >= offset);
    if (left.length < this.updates.length) this.lastConfirmed = Date.now();
    this.updates = left;
    this.poll?.fail(
      new ApiError(
        409,
        'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
      ),
    );
    if (this.updates.length > 0 || timeout === 0) return this.updates.slice(0, limit);
    return this.waitForMore(limit, timeout, gone);
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
