import { setBounded } from './bounded.js';
import { ApiError, type InlineKeyboard, Violation } from './objects.js';

/** A result as the person sees it in the list. */
export interface InlineResult {
  readonly id: string;
  readonly type: string;
  readonly title?: string;
  readonly description?: string;
  readonly input_message_content?: Readonly<Record<string, unknown>>;
  readonly reply_markup?: InlineKeyboard;
  readonly [other: string]: unknown;
}

/** What the bot answered to an inline query. */
export interface InlineAnswer {
  readonly results: readonly InlineResult[];
  readonly nextOffset: string;
  readonly personal: boolean;
}

interface Open {
  readonly timer: NodeJS.Timeout;
  readonly resolve: (answer: InlineAnswer) => void;
}

const refusal = 'Bad Request: query is too old and response timeout expired or query ID is invalid';

/** How many answers are remembered, so as to know a second one. */
const remembered = 20_000;

/** Inline queries and their answers. */
export class InlineQueries {
  private readonly open = new Map<string, Open>();
  private readonly closed = new Map<string, { readonly at: number; lost: boolean }>();

  /** @param forgiven whether the bot may have forgotten what it did at a time */
  constructor(private readonly forgiven: (at: number) => boolean) {}

  /** Waits for the answer; rejects after so many milliseconds. */
  add(id: string, query: string, within: number): Promise<InlineAnswer> {
    return new Promise((resolve, reject) => {
      const overdue = () => {
        this.open.delete(id);
        reject(new Error(`the inline query "${query}" was not answered within ${within} ms`));
      };
      this.open.set(id, { timer: setTimeout(overdue, within), resolve });
    });
  }

  /** `answerInlineQuery`. */
  answer(id: string, answer: InlineAnswer): void {
    const before = this.closed.get(id);
    if (before && !before.lost && !this.forgiven(before.at))
      throw new Violation(400, refusal, 'an inline query was answered twice');
    const query = this.open.get(id);
    if (!query) throw new ApiError(400, refusal);
    clearTimeout(query.timer);
    this.open.delete(id);
    setBounded(this.closed, id, { at: Date.now(), lost: false }, remembered);
    query.resolve(answer);
  }

  /** The bot was not told that its answer arrived. */
  lose(id: string): void {
    const closed = this.closed.get(id);
    if (closed) closed.lost = true;
  }

  close(): void {
    for (const { timer } of this.open.values()) clearTimeout(timer);
    this.open.clear();
  }
}
