import { ApiError, Violation } from './objects.js';

/** A tap wants its answer within this many milliseconds. */
const answerWithin = 2000;

interface Tap {
  readonly timer: NodeJS.Timeout;
  readonly answered: () => void;
}

/** Taps and their answers. */
export class Taps {
  private readonly open = new Map<string, Tap>();
  private readonly closed = new Set<string>();
  private readonly report: (violation: string) => void;

  constructor(report: (violation: string) => void) {
    this.report = report;
  }

  /** Starts waiting for the answer to a tap. Resolves with it, or when it is overdue. */
  add(id: string, label: string): Promise<void> {
    return new Promise((resolve) => {
      const overdue = () => {
        this.report(`the tap on "${label}" was not answered within ${answerWithin} ms`);
        resolve();
      };
      this.open.set(id, { timer: setTimeout(overdue, answerWithin), answered: resolve });
    });
  }

  /** `answerCallbackQuery`. */
  answer(id: string): void {
    const tap = this.open.get(id);
    const refusal =
      'Bad Request: query is too old and response timeout expired or query ID is invalid';
    if (this.closed.has(id)) throw new Violation(400, refusal, 'a tap was answered twice');
    if (!tap) throw new ApiError(400, refusal);
    clearTimeout(tap.timer);
    this.open.delete(id);
    this.closed.add(id);
    tap.answered();
  }

  get unanswered(): number {
    return this.open.size;
  }

  /** Ends the waiting. A tap still open was never answered. */
  close(): void {
    for (const { timer, answered } of this.open.values()) {
      clearTimeout(timer);
      answered();
    }
    if (this.open.size > 0) this.report(`${this.open.size} taps were not answered at the end`);
    this.open.clear();
  }
}
