import type { Utterance } from '../knowledge/index.js';
import { type BriefedExample, calibrate } from './calibration.js';
import type { Model } from './model.js';
import { normalise } from './normalise.js';
import { trainScorer } from './scorer.js';

/** Below so many utterances a feature that occurs once may still be the telling one. */
const large = 2000;

/** What stands for the classifier in a cache's key: raise it when training changes. */
export const trainingVersion = 9;

/**
 * Trains a model, calibration included. A generator, so that a running bot can answer between its
 * steps (each well under 0.1 s for the shipped content); see `finish` and `finishGently`.
 *
 * The same utterances give the same model. Utterances without a letter or digit are passed over, and
 * so is one that was there before: a text under two topics belongs to the first.
 */
export function* train(utterances: readonly Utterance[]): Generator<void, Model> {
  const labels = [...new Set(utterances.map(({ topic }) => topic))].sort();
  const numbers = new Map(labels.map((label, number) => [label, number]));
  const examples: BriefedExample[] = [];
  const exact = new Map<string, number>();
  for (const { text, topic, brief } of utterances) {
    const normalised = normalise(text);
    const label = numbers.get(topic);
    if (normalised === '' || label === undefined || exact.has(normalised)) continue;
    exact.set(normalised, label);
    examples.push({ text: normalised, label, brief });
  }
  const fewest = examples.length >= large ? 2 : 1;
  const calibration = yield* calibrate(examples, labels, fewest);
  const scorer = yield* trainScorer(examples, labels.length, fewest);
  return { labels, scorer, calibration, exact };
}

/** Runs training to its end at once. */
export function finish<Result>(steps: Generator<void, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Runs training to its end, letting other work in between the steps. */
export async function finishGently<Result>(steps: Generator<void, Result>): Promise<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await new Promise((resolve) => setImmediate(resolve));
  }
}
