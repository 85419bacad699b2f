import type { Calibration } from './calibration.js';
import { evidenceWidth, shortlisted, writeEvidence } from './evidence.js';
import type { Scorer } from './scorer.js';
import type { Candidate } from './understanding.js';
import { weigh } from './weigh.js';

/** A trained classifier. */
export interface Model {
  /** The intents, in the order of the classes. */
  readonly labels: readonly string[];
  readonly scorer: Scorer;
  readonly calibration: Calibration;
  /** Training texts, normalised, and the class of each. */
  readonly exact: ReadonlyMap<string, number>;
}

/** The likeliest intents of a normalised text, likeliest first; a training text itself is certain. */
export function rank(model: Model, normalised: string): readonly Candidate[] {
  const known = model.exact.get(normalised);
  if (known !== undefined) return [{ intent: model.labels[known] ?? '', confidence: 1 }];
  const scores = model.scorer.score(normalised);
  const candidates = shortlisted(scores);
  const evidence = new Float64Array(candidates.length * evidenceWidth);
  for (const [at, label] of candidates.entries())
    writeEvidence(scores, label, candidates, normalised.length, evidence, at * evidenceWidth);
  return weigh(candidates, evidence, model.calibration.beta).map(({ label, confidence }) => ({
    intent: model.labels[label] ?? '',
    confidence,
  }));
}
