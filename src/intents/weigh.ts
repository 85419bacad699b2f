import { evidenceWidth } from './evidence.js';
import { sigmoid } from './logistic.js';

/** A class by number, and how likely it is the one that is wanted. */
export interface Weighed {
  readonly label: number;
  readonly confidence: number;
}

/** Weighs the evidence of each candidate; likeliest first. The confidences add up to at most 1. */
export function weigh(
  candidates: readonly number[],
  evidence: Float64Array,
  beta: Float64Array,
): Weighed[] {
  let total = 0;
  const weighed = candidates.map((label, at) => {
    let score = 0;
    for (let i = 0; i < evidenceWidth; i++)
      score += (evidence[at * evidenceWidth + i] as number) * (beta[i] as number);
    const confidence = sigmoid(score);
    total += confidence;
    return { label, confidence };
  });
  const scale = total > 1 ? 1 / total : 1;
  return weighed
    .map(({ label, confidence }) => ({ label, confidence: confidence * scale }))
    .sort((a, b) => b.confidence - a.confidence);
}
