import type { Judgement } from './judge.js';

/** Questions of about the same confidence, and how often the first reading was right. */
export interface ReliabilityBin {
  /** Confidences from here… */
  readonly from: number;
  /** …to here; the upper end belongs to the next bin, 1 to the last. */
  readonly to: number;
  readonly questions: number;
  /** Mean confidence, 0 in an empty bin. */
  readonly confidence: number;
  /** The share whose first reading is the label, 0 in an empty bin. */
  readonly right: number;
}

export interface Reliability {
  /** Expected calibration error: how far confidence is from truth, on average; null for no question. */
  readonly error: number | null;
  readonly bins: readonly ReliabilityBin[];
}

const binCount = 10;

/** Compares how sure the bot is with how often it is right. */
export function reliabilityOf(judgements: readonly Judgement[]): Reliability {
  const sums = Array.from({ length: binCount }, () => ({ questions: 0, confidence: 0, right: 0 }));
  for (const { confidence, first, question } of judgements) {
    const bin = sums[Math.min(Math.floor(confidence * binCount), binCount - 1)];
    if (!bin) continue;
    bin.questions++;
    bin.confidence += confidence;
    if (first === question.label) bin.right++;
  }
  const bins = sums.map(({ questions, confidence, right }, index) => ({
    from: index / binCount,
    to: (index + 1) / binCount,
    questions,
    confidence: questions === 0 ? 0 : confidence / questions,
    right: questions === 0 ? 0 : right / questions,
  }));
  const gaps = bins.reduce(
    (total, bin) => total + bin.questions * Math.abs(bin.confidence - bin.right),
    0,
  );
  return { error: judgements.length === 0 ? null : gaps / judgements.length, bins };
}
