import { type Bag, toBag } from './bag.js';
import type { Calibration } from './calibration.js';
import { evidenceWidth, shortlisted, writeEvidence } from './evidence.js';
import type { Look } from './look.js';
import type { Scorer } from './scorer.js';
import type { Candidate } from './understanding.js';
import { weigh } from './weigh.js';

/** A trained classifier. */
export interface Model {
  /** The intents, in the order of the classes. */
  readonly labels: readonly string[];
  readonly scorer: Scorer;
  readonly calibration: Calibration;
  /** Training texts, as `Look` has them, and the class of each. */
  readonly exact: ReadonlyMap<string, number>;
  /** The intents that are short talk. */
  readonly talk: ReadonlySet<string>;
}

/**
 * The likeliest intents of a text, likeliest first; a training text itself is certain.
 *
 * @param bag its features, where they are at hand
 */
export function rank(model: Model, look: Look, bag?: Bag): readonly Candidate[] {
  const known = model.exact.get(look.text);
  if (known !== undefined) return [{ intent: model.labels[known] ?? '', confidence: 1 }];
  const scores = model.scorer.score(bag ?? toBag(look));
  const candidates = shortlisted(scores);
  const evidence = new Float64Array(candidates.length * evidenceWidth);
  for (const [at, label] of candidates.entries())
    writeEvidence(scores, label, candidates, look.text.length, evidence, at * evidenceWidth);
  return weigh(candidates, evidence, model.calibration.beta).map(({ label, confidence }) => ({
    intent: model.labels[label] ?? '',
    confidence,
  }));
}
