import type { Judgement } from './judge.js';
import { isInScope, type Topics } from './question.js';

/** What would happen if the bot answered every question of at least this confidence, and no other. */
export interface CurvePoint {
  readonly threshold: number;
  /** The share of what is in scope that would be answered. */
  readonly coverage: number;
  /** The share of these answers that would be right; null when there is none. */
  readonly accuracy: number | null;
  /** The share of what is out of scope that would be declined, a neighbour's answer included. */
  readonly declined: number | null;
}

const steps = 50;

export function thresholdCurve(judgements: readonly Judgement[], topics: Topics): CurvePoint[] {
  const within = judgements.filter(({ scope }) => scope === 'in');
  const outside = judgements.filter(({ scope }) => scope === 'out');
  return Array.from({ length: steps + 1 }, (_, step) => {
    const threshold = step / steps;
    const answers = ({ first, confidence }: Judgement): boolean =>
      first !== undefined && confidence >= threshold && isInScope(first, topics);
    const answered = within.filter(answers);
    const right = answered.filter(({ first, question }) => first === question.label);
    return {
      threshold,
      coverage: ratio(answered.length, within.length) ?? 0,
      accuracy: ratio(right.length, answered.length),
      declined: ratio(outside.filter((judgement) => !answers(judgement)).length, outside.length),
    };
  });
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
