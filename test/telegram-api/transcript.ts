/** Something that happened in a chat. */
export interface Entry {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly by: 'bot' | 'person' | 'telegram';
  /** The id of who did it. */
  readonly who: number;
  readonly what: 'wrote' | 'edited' | 'deleted' | 'tapped' | 'answered-tap';
  /** The id of the message; 0 where there is none. */
  readonly message: number;
  /** What was written, the tap's data, or what the answer to a tap says. */
  readonly text: string;
  /** The update that told the bot of it; null for what the bot did, or did not ask to be told. */
  readonly update: number | null;
  /** The bot was not told that it was done: an answer was lost. It may do it again. */
  lost: boolean;
}

/** A question with what its answer contains. */
export interface Question {
  readonly text: string;
  readonly wants: string;
}

/** How the questions of one chat were answered; each question is named by its text. */
export interface Audit {
  readonly unanswered: readonly string[];
  /** Answered before a question that was asked earlier. */
  readonly outOfOrder: readonly string[];
  /** Answered more often than asked, where the bot knew of the first answer. */
  readonly twice: readonly string[];
  /** Milliseconds from each question to its answer. */
  readonly latencies: readonly number[];
}

/**
 * Compares the questions that were asked, in their order, with the bot's new messages. Where several
 * questions want the same, the first answer is the first one's.
 */
export function audit(entries: readonly Entry[], questions: readonly Question[]): Audit {
  const asked = findAsked(entries, questions);
  const answers = new Map<string, number[]>();
  for (const { wants } of questions) {
    if (answers.has(wants)) continue;
    const earliest = asked.find((one) => one.wants === wants)?.index ?? entries.length;
    answers.set(
      wants,
      entries.flatMap((entry, index) =>
        index > earliest && isAnswer(entry) && entry.text.includes(wants) ? [index] : [],
      ),
    );
  }
  const unanswered: string[] = [];
  const outOfOrder: string[] = [];
  const latencies: number[] = [];
  let last = -1;
  for (const { text, wants, index } of asked) {
    const answer = takeFirst(answers.get(wants) ?? [], index, entries);
    if (answer === null) {
      unanswered.push(text);
      continue;
    }
    if (answer < last) outOfOrder.push(text);
    last = Math.max(last, answer);
    latencies.push((entries[answer]?.at ?? 0) - (entries[index]?.at ?? 0));
  }
  const twice = [...answers].flatMap(([wants, left]) => left.map(() => wants));
  return { unanswered, outOfOrder, twice, latencies };
}

interface Asked extends Question {
  /** Where it stands among the entries. */
  readonly index: number;
}

function findAsked(entries: readonly Entry[], questions: readonly Question[]): Asked[] {
  let from = 0;
  return questions.map((question) => {
    const found = entries.findIndex(
      ({ by, what, text }, index) =>
        index >= from && by === 'person' && what === 'wrote' && text === question.text,
    );
    if (found >= 0) from = found + 1;
    return { ...question, index: found < 0 ? entries.length : found };
  });
}

function isAnswer({ by, what }: Entry): boolean {
  return by === 'bot' && what === 'wrote';
}

/**
 * Takes the first answer behind an index out of those that are left. A copy that the bot sent
 * because it could not know of the first one goes with it.
 */
function takeFirst(left: number[], index: number, entries: readonly Entry[]): number | null {
  const at = left.findIndex((answer) => answer > index);
  const first = left[at];
  if (first === undefined) return null;
  left.splice(at, 1);
  for (let lost = entries[first]?.lost; lost && left[at] !== undefined; ) {
    const [copy = 0] = left.splice(at, 1);
    lost = entries[copy]?.lost;
  }
  return first;
}
