import { familyConfidence } from './family.js';
import type { Weighed } from './weigh.js';

/** The confidences from which the bot answers, asks back, or offers another reading. */
export interface Thresholds {
  /** Of the likeliest reading, with its narrower or wider ones: answer. */
  readonly answer: number;
  /** The same of short talk, which is mistaken for questions less often than they for each other. */
  readonly talk: number;
  /** Of the likeliest four together: ask which. */
  readonly ask: number;
  /** Of another reading: offer it beneath the answer. */
  readonly offer: number;
}

/** A text that was not trained on, what it wanted (-1: nothing known), and what was made of it. */
export interface Judged {
  readonly wanted: number;
  readonly ranking: readonly Weighed[];
  readonly weight: number;
}

/** How many readings are asked back with. */
export const mostChoices = 4;

/**
 * What each outcome is worth to the person. A wrong answer costs most, less so when the right topic
 * stands beneath it. The thresholds follow from these worths and from the cross-validation; none is
 * set by hand.
 */
const worth = {
  answeredRight: 1,
  /** With a narrower or a wider topic than the right one. */
  answeredFamily: 0.8,
  answeredWrong: -1,
  answeredWrongOffering: -0.5,
  askedRight: 0.5,
  askedWrong: -0.3,
  declinedRight: 1,
  /** Not understood, but the right topic is named among the nearest. */
  declinedOffering: 0.1,
  declinedWrong: -0.5,
  /** A further reading on screen is a little in the way. */
  offered: -0.05,
} as const;

const steps = 50;

/** From here a reading is worth offering: what it may win outweighs its being in the way. */
const offer = -worth.offered / worth.askedRight;

/** What has to be known of the classes to choose thresholds, by their numbers. */
export interface ClassFacts {
  /** Whether one of two classes is a narrower one of the other. */
  readonly areFamily: (one: number, other: number) => boolean;
  /** Whether a class is short talk. */
  readonly isTalk: (label: number) => boolean;
}

/** The thresholds that were worth most over the judged texts. */
export function chooseThresholds(judged: readonly Judged[], facts: ClassFacts): Thresholds {
  const isTalk = ({ ranking }: Judged): boolean => facts.isTalk(ranking[0]?.label ?? -1);
  const prospects = (texts: readonly Judged[]) => texts.map((text) => prospectsOf(text, facts));
  const talk = chooseTalk(prospects(evenly(judged.filter(isTalk))));
  const texts = prospects(judged.filter((text) => !isTalk(text)));
  let best: Thresholds = { answer: 0.5, talk, ask: 0.5, offer };
  let most = totalWorth(texts, best.answer, best.ask);
  for (let answer = 1; answer < steps; answer++)
    for (let ask = 1; ask <= answer; ask++) {
      const total = totalWorth(texts, answer / steps, ask / steps);
      if (total > most) {
        most = total;
        best = { answer: answer / steps, talk, ask: ask / steps, offer };
      }
    }
  return best;
}

/** Chit-chat about anything looks like talk more than like a question: half of what does is expected to be that. */
function evenly(judged: readonly Judged[]): Judged[] {
  const total = (texts: readonly Judged[]) => texts.reduce((sum, { weight }) => sum + weight, 0);
  const outside = total(judged.filter(({ wanted }) => wanted < 0));
  const scale = outside === 0 ? 1 : (total(judged) - outside) / outside;
  return judged.map((text) => ({ ...text, weight: text.weight * (text.wanted < 0 ? scale : 1) }));
}

/** Short talk is answered or not: nobody has to be asked whether they said hello. */
function chooseTalk(texts: readonly Prospects[]): number {
  let best = 0.5;
  let most = totalWorth(texts, best, 1);
  for (let step = 1; step < steps; step++) {
    const total = totalWorth(texts, step / steps, 1);
    if (total <= most) continue;
    most = total;
    best = step / steps;
  }
  return best;
}

function totalWorth(texts: readonly Prospects[], answer: number, ask: number): number {
  let total = 0;
  for (const text of texts) {
    if (text.first >= answer) total += text.answered;
    else total += text.together >= ask ? text.asked : text.declined;
  }
  return total;
}

/** What each thing that can be done with a text would be worth. */
interface Prospects {
  /** The confidence of the likeliest reading's family, and of the likeliest four together. */
  readonly first: number;
  readonly together: number;
  readonly answered: number;
  readonly asked: number;
  readonly declined: number;
}

function prospectsOf({ wanted, ranking, weight }: Judged, { areFamily }: ClassFacts): Prospects {
  const likely = ranking.slice(0, mostChoices);
  const [first, second] = likely;
  const offered = likely.some(({ label, confidence }) => label === wanted && confidence >= offer);
  const beneath = offered ? worth.answeredWrongOffering : worth.answeredWrong;
  const named = offered ? worth.declinedOffering : worth.declinedWrong;
  const answered = (): number => {
    if (first?.label === wanted) return worth.answeredRight;
    return first && areFamily(first.label, wanted) ? worth.answeredFamily : beneath;
  };
  return {
    first: familyConfidence(ranking, (one, other) => areFamily(one.label, other.label)),
    together: likely.reduce((sum, { confidence }) => sum + confidence, 0),
    answered: weight * answered(),
    asked: weight * (offered || second?.label === wanted ? worth.askedRight : worth.askedWrong),
    declined: weight * (wanted < 0 ? worth.declinedRight : named),
  };
}
