import { setBounded } from './bounded.js';
import type { Entry } from './transcript.js';

/** A question with what its answer contains. */
export interface Question {
  readonly text: string;
  readonly wants: string;
}

/** How the questions of one chat were answered; each is named by its text. */
export interface Audit {
  readonly unanswered: readonly string[];
  /** Answered after a question that was asked later. */
  readonly outOfOrder: readonly string[];
  /** What was answered more often than asked, although the bot knew of the first answer. */
  readonly twice: readonly string[];
  /** What was said again because the bot may not have known of the first time. */
  readonly repeated: readonly string[];
  /** Milliseconds from each question to its answer. */
  readonly latencies: readonly number[];
}

/** How many answers are remembered, so as to know a second one. */
const remembered = 1000;

interface Asked extends Question {
  readonly number: number;
  readonly at: number;
}

/**
 * Compares the questions asked in one chat with the bot's new messages, as they come. Where several
 * questions want the same, the first answer is the first one's.
 */
export class Auditor {
  private readonly open: Asked[] = [];
  /** The last answer to each want. */
  private readonly answered = new Map<string, Entry>();
  private readonly outOfOrder: string[] = [];
  /** Answers to what was answered already, each with the answer before it. */
  private readonly second: { readonly wants: string; readonly before: Entry }[] = [];
  private readonly latencies: number[] = [];
  private asked = 0;
  private latest = -1;

  /** A question is asked. */
  ask(question: Question, at: number): void {
    this.open.push({ ...question, at, number: this.asked++ });
  }

  /** Something happened in the chat. */
  see(entry: Entry): void {
    if (entry.by !== 'bot' || entry.what !== 'wrote') return;
    const at = this.open.findIndex(({ wants }) => entry.text.includes(wants));
    const [question] = at < 0 ? [] : this.open.splice(at, 1);
    if (!question) {
      this.seeSecond(entry);
      return;
    }
    if (question.number < this.latest) this.outOfOrder.push(question.text);
    this.latest = Math.max(this.latest, question.number);
    this.latencies.push(entry.at - question.at);
    this.remember(question.wants, entry);
  }

  /** How many questions wait for an answer. */
  get waiting(): number {
    return this.open.length;
  }

  get result(): Audit {
    const { outOfOrder, latencies } = this;
    const unanswered = this.open.map(({ text }) => text);
    // That an answer was lost may be known only after the bot has tried again.
    const repeated = this.second.filter(({ before }) => before.lost).map(({ wants }) => wants);
    const twice = this.second.filter(({ before }) => !before.lost).map(({ wants }) => wants);
    return { unanswered, outOfOrder, twice, repeated, latencies };
  }

  private seeSecond(entry: Entry): void {
    for (const [wants, before] of this.answered) {
      if (!entry.text.includes(wants)) continue;
      this.second.push({ wants, before });
      this.remember(wants, entry);
      return;
    }
  }

  private remember(wants: string, entry: Entry): void {
    setBounded(this.answered, wants, entry, remembered);
  }
}

/** The same, of what has happened. The questions stand in the order in which they were asked. */
export function audit(entries: readonly Entry[], questions: readonly Question[]): Audit {
  const auditor = new Auditor();
  const left = [...questions];
  for (const entry of entries) {
    const isNext = entry.by === 'person' && entry.what === 'wrote' && entry.text === left[0]?.text;
    const question = isNext ? left.shift() : undefined;
    if (question) auditor.ask(question, entry.at);
    else auditor.see(entry);
  }
  for (const question of left) auditor.ask(question, 0);
  return auditor.result;
}
