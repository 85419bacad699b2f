import type { WebhookAnswer } from './http-answer.js';
import { Poster } from './poster.js';
import type { Random } from './random.js';
import type { Routes } from './routes.js';
import type { Pending, UpdateQueue } from './update-queue.js';

/** How updates are delivered. */
export interface WebhookOptions {
  /** Milliseconds before the second retry, the first comes at once; 1000 unless told. */
  readonly pause?: number;
  /** To which the pauses double; 120,000 ms unless told. */
  readonly longestPause?: number;
  /** Milliseconds that an answer may take; 60,000 unless told. */
  readonly timeout?: number;
  /** The share of updates that come again although they were taken. */
  readonly duplicates?: number;
  /** Every update is held back for up to so many milliseconds, so that they come in any order. */
  readonly shuffleWithin?: number;
  /** Where public addresses lead: `{ 'https://bot.example': ['http://127.0.0.1:3000'] }`. */
  readonly routes?: Readonly<Record<string, readonly string[]>>;
}

/** What the bot set. */
export interface WebhookTarget {
  readonly url: string;
  readonly secret_token?: string;
  readonly max_connections?: number;
}

/** One attempt to deliver an update. */
export interface Delivery {
  readonly update: number;
  /** 1 is the first. */
  readonly attempt: number;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** The HTTP status; null when no answer came. */
  readonly status: number | null;
  readonly error?: string;
}

/** What the webhook may use of its surroundings. */
export interface WebhookSurroundings {
  readonly queue: UpdateQueue;
  readonly routes: Routes;
  readonly random: Random;
  /** Writes an attempt down. */
  readonly note: (delivery: Delivery) => void;
  /** Carries out the call that an answer contains. */
  readonly answered: (answer: WebhookAnswer) => Promise<void>;
}

interface Lane {
  readonly items: Pending[];
  attempt: number;
}

/** Delivers the updates of one webhook, until it ends. */
export class Webhook {
  lastError: { readonly date: number; readonly message: string } | null = null;
  private readonly target: WebhookTarget;
  private readonly options: WebhookOptions;
  private readonly around: WebhookSurroundings;
  private readonly poster = new Poster();
  private readonly headers: string;
  private ended = false;
  private readonly lanes = new Map<string, Lane>();
  private readonly ready: string[] = [];
  private readonly timers = new Set<NodeJS.Timeout>();
  private active = 0;
  private sequence = 0;

  constructor(target: WebhookTarget, options: WebhookOptions, around: WebhookSurroundings) {
    this.target = target;
    this.options = options;
    this.around = around;
    const { secret_token: secret } = target;
    this.headers = secret === undefined ? '' : `x-telegram-bot-api-secret-token: ${secret}\r\n`;
    around.queue.onPush = (pending) => this.add(pending);
    for (const pending of around.queue.pending) this.add(pending);
  }

  get mostConnections(): number {
    return this.target.max_connections ?? 40;
  }

  /** Stops; what is not delivered stays in the queue. */
  end(): void {
    this.around.queue.onPush = null;
    this.ended = true;
    this.poster.close();
    for (const timer of this.timers) clearTimeout(timer);
  }

  /** Delivers an update once more, in a lane of its own. */
  repeat(pending: Pending): void {
    this.enqueue({ ...pending, lane: `again ${this.sequence++}` });
  }

  private add(pending: Pending): void {
    const { shuffleWithin = 0 } = this.options;
    if (shuffleWithin === 0) {
      this.enqueue(pending);
      return;
    }
    const alone = { ...pending, lane: `alone ${this.sequence++}` };
    this.later(this.around.random.next() * shuffleWithin, () => this.enqueue(alone));
  }

  private enqueue(pending: Pending): void {
    const lane = this.lanes.get(pending.lane);
    if (lane) {
      lane.items.push(pending);
      return;
    }
    this.lanes.set(pending.lane, { items: [pending], attempt: 0 });
    this.makeReady(pending.lane);
  }

  private makeReady(name: string): void {
    this.ready.push(name);
    this.pump();
  }

  /** Delivers as much at once as the connections allow. */
  private pump(): void {
    while (this.active < this.mostConnections && !this.ended) {
      const next = this.ready.shift();
      if (next === undefined) return;
      this.active++;
      void this.deliverNext(next).finally(() => {
        this.active--;
        this.pump();
      });
    }
  }

  private async deliverNext(name: string): Promise<void> {
    const lane = this.lanes.get(name);
    const pending = lane?.items[0];
    if (!lane || !pending) return;
    lane.attempt++;
    const pause = await this.attempt(pending, lane.attempt);
    if (pause !== null) return this.later(pause, () => this.makeReady(name));
    lane.attempt = 0;
    lane.items.shift();
    if (lane.items.length > 0) this.makeReady(name);
    else this.lanes.delete(name);
  }

  /** Returns null when the update has arrived, else the milliseconds until the next attempt. */
  private async attempt({ update, lane }: Pending, attempt: number): Promise<number | null> {
    const { queue, note, answered, random } = this.around;
    const at = Date.now();
    const frame = { update: update.update_id, attempt, at };
    try {
      const answer = await this.post(JSON.stringify(update));
      const { status, retryAfter } = answer;
      if (status >= 200 && status < 300) {
        note({ ...frame, status });
        queue.confirm(update.update_id);
        if (random.chance(this.options.duplicates ?? 0) && !lane.startsWith('again'))
          this.repeat({ update, lane });
        await answered(answer);
        return null;
      }
      this.fail(`Wrong response from the webhook: ${status}`);
      note({ ...frame, status, error: `${status}` });
      return retryAfter === null ? this.pauseAfter(attempt) : retryAfter * 1000;
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      this.fail(message);
      if (!this.ended) note({ ...frame, status: null, error: message });
      return this.pauseAfter(attempt);
    }
  }

  /** Tries one target after another as long as nothing listens there. */
  private async post(update: string): Promise<WebhookAnswer> {
    const { timeout = 60_000 } = this.options;
    let refused: unknown = new Error('Failed to resolve host: Name or service not known');
    for (const url of this.around.routes.resolve(this.target.url)) {
      try {
        return await this.poster.post(url, this.headers, update, timeout);
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'ECONNREFUSED'))
          throw error;
        refused = error;
      }
    }
    throw refused;
  }

  private pauseAfter(attempt: number): number {
    const { pause = 1000, longestPause = 120_000 } = this.options;
    return attempt === 1 ? 0 : Math.min(pause * 2 ** (attempt - 2), longestPause);
  }

  private fail(message: string): void {
    this.lastError = { date: Math.floor(Date.now() / 1000), message };
  }

  private later(milliseconds: number, then: () => void): void {
    if (this.ended) return;
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      then();
    }, milliseconds);
    this.timers.add(timer);
  }
}
