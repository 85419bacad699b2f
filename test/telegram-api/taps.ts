import { setBounded } from './bounded.js';
import { ApiError, Violation } from './objects.js';
import type { TapTimes } from './options.js';

/** What the bot says to a tap. */
export interface TapAnswer {
  readonly text: string;
  /** In a window of its own. */
  readonly alert: boolean;
}

interface Tap {
  readonly timers: readonly NodeJS.Timeout[];
  readonly answered: (answer: TapAnswer | null) => void;
  readonly whenAnswered: (answer: TapAnswer) => void;
}

const refusal = 'Bad Request: query is too old and response timeout expired or query ID is invalid';

/** How many answers are remembered, so as to know a second one. */
const remembered = 20_000;

/** Taps and their answers. */
export class Taps {
  private readonly open = new Map<string, Tap>();
  /** When each was answered, and whether the bot was told so. */
  private readonly closed = new Map<string, { readonly at: number; lost: boolean }>();

  /**
   * @param report takes violations
   * @param forgiven whether the bot may have forgotten what it did at a time
   */
  constructor(
    private readonly report: (violation: string) => void,
    private readonly forgiven: (at: number) => boolean,
    private readonly times: TapTimes,
  ) {}

  /** Starts waiting for the answer to a tap. Resolves with it, or with null when it is overdue. */
  add(
    id: string,
    label: string,
    whenAnswered: (answer: TapAnswer) => void,
  ): Promise<TapAnswer | null> {
    const { answerWithin = 2000, expireAfter = 150_000 } = this.times;
    return new Promise((resolve) => {
      const overdue = () => {
        this.report(`the tap on "${label}" was not answered within ${answerWithin} ms`);
        resolve(null);
      };
      const timers = [
        setTimeout(overdue, answerWithin),
        setTimeout(() => this.open.delete(id), expireAfter).unref(),
      ];
      this.open.set(id, { timers, answered: resolve, whenAnswered });
    });
  }

  /** `answerCallbackQuery`. */
  answer(id: string, answer: TapAnswer): void {
    const tap = this.open.get(id);
    const before = this.closed.get(id);
    if (before && !before.lost && !this.forgiven(before.at))
      throw new Violation(400, refusal, 'a tap was answered twice');
    if (!tap) throw new ApiError(400, refusal);
    for (const timer of tap.timers) clearTimeout(timer);
    this.open.delete(id);
    setBounded(this.closed, id, { at: Date.now(), lost: false }, remembered);
    tap.whenAnswered(answer);
    tap.answered(answer);
  }

  /** The bot was not told that its answer arrived. */
  lose(id: string): void {
    const closed = this.closed.get(id);
    if (closed) closed.lost = true;
  }

  get unanswered(): number {
    return this.open.size;
  }

  /** Ends the waiting. A tap still open was never answered. */
  close(): void {
    for (const { timers, answered } of this.open.values()) {
      for (const timer of timers) clearTimeout(timer);
      answered(null);
    }
    if (this.open.size > 0) this.report(`${this.open.size} taps were not answered at the end`);
    this.open.clear();
  }
}
