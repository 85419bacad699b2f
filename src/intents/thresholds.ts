import type { Weighed } from './weigh.js';

/** The confidences from which the bot answers, asks back, or offers another reading. */
export interface Thresholds {
  /** Of the likeliest reading: answer. */
  readonly answer: number;
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

/** The thresholds that were worth most over the judged texts. */
export function chooseThresholds(judged: readonly Judged[]): Thresholds {
  const texts = judged.map(prospectsOf);
  let best: Thresholds = { answer: 0.5, ask: 0.5, offer };
  let most = totalWorth(texts, best.answer, best.ask);
  for (let answer = 1; answer < steps; answer++)
    for (let ask = 1; ask <= answer; ask++) {
      const total = totalWorth(texts, answer / steps, ask / steps);
      if (total > most) {
        most = total;
        best = { answer: answer / steps, ask: ask / steps, offer };
      }
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
  /** The confidence of the likeliest reading, and of the likeliest four together. */
  readonly first: number;
  readonly together: number;
  readonly answered: number;
  readonly asked: number;
  readonly declined: number;
}

function prospectsOf({ wanted, ranking, weight }: Judged): Prospects {
  const likely = ranking.slice(0, mostChoices);
  const [first, second] = likely;
  const offered = likely.some(({ label, confidence }) => label === wanted && confidence >= offer);
  const beneath = offered ? worth.answeredWrongOffering : worth.answeredWrong;
  const named = offered ? worth.declinedOffering : worth.declinedWrong;
  return {
    first: first?.confidence ?? 0,
    together: likely.reduce((sum, { confidence }) => sum + confidence, 0),
    answered: weight * (first?.label === wanted ? worth.answeredRight : beneath),
    asked: weight * (offered || second?.label === wanted ? worth.askedRight : worth.askedWrong),
    declined: weight * (wanted < 0 ? worth.declinedRight : named),
  };
}
