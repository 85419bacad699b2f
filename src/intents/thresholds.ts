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
 * What each outcome is worth to the person. A wrong answer costs most: it sends somebody the wrong
 * way. The thresholds follow from these and from the cross-validation; nothing is set by hand.
 */
const worth = {
  answeredRight: 1,
  answeredWrong: -2,
  askedRight: 0.5,
  askedWrong: -0.5,
  declinedRight: 1,
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

function worthOf({ wanted, ranking }: Judged, thresholds: Thresholds): number {
  const first = ranking[0];
  if (first && first.confidence >= thresholds.answer)
    return first.label === wanted ? worth.answeredRight : worth.answeredWrong;
  let together = 0;
  let among = false;
  for (const { label, confidence } of ranking.slice(0, mostChoices)) {
    together += confidence;
    among ||= label === wanted;
  }
  if (together >= thresholds.ask) return among ? worth.askedRight : worth.askedWrong;
  return wanted < 0 ? worth.declinedRight : worth.declinedWrong;
}
