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

/** The thresholds that were worth most over the judged texts. */
export function chooseThresholds(judged: readonly Judged[]): Thresholds {
  let best: Thresholds = { answer: 0.5, ask: 0.5, offer: -worth.offered / worth.askedRight };
  let most = Number.NEGATIVE_INFINITY;
  for (let answer = 1; answer < steps; answer++)
    for (let ask = 1; ask <= answer; ask++) {
      const thresholds = { ...best, answer: answer / steps, ask: ask / steps };
      let total = 0;
      for (const text of judged) total += text.weight * worthOf(text, thresholds);
      if (total > most) {
        most = total;
        best = thresholds;
      }
    }
  return best;
}

function worthOf({ wanted, ranking }: Judged, { answer, ask, offer }: Thresholds): number {
  const likely = ranking.slice(0, mostChoices);
  const first = likely[0];
  const offered = likely.some(({ label, confidence }) => label === wanted && confidence >= offer);
  if (first && first.confidence >= answer) {
    if (first.label === wanted) return worth.answeredRight;
    return offered ? worth.answeredWrongOffering : worth.answeredWrong;
  }
  const together = likely.reduce((sum, { confidence }) => sum + confidence, 0);
  if (together >= ask)
    return offered || likely[1]?.label === wanted ? worth.askedRight : worth.askedWrong;
  if (wanted < 0) return worth.declinedRight;
  return offered ? worth.declinedOffering : worth.declinedWrong;
}
