import type { Utterance } from '../knowledge/index.js';
import { type Background, noBackground } from './background.js';
import { toBag } from './bag.js';
import { type BriefedExample, calibrate } from './calibration.js';
import { lookAt } from './look.js';
import type { Model } from './model.js';
import { createFindApp } from './named-app.js';
import { normalise } from './normalise.js';
import { chooseRivals } from './rivals.js';
import { toVectors, trainScorer } from './scorer.js';
import { textsAtOnce } from './vectorizer.js';

/** Below so many utterances a feature that occurs once may still be the telling one. */
const large = 2000;

/** What stands for the classifier in a cache's key: raise it when training changes. */
export const trainingVersion = 31;

/**
 * How many of all texts are expected to be about something that no class covers: asked by itself, and in
 * the midst of a talk, where people keep to what it is about.
 */
export const expected = { alone: 0.2, inTalk: 0.1 } as const;

/**
 * Trains a model, calibration included. A generator, so that a running bot can answer between its
 * steps (each well under 0.1 s for the shipped content); see `finish` and `finishGently`.
 *
 * The same utterances give the same model. Utterances without a letter or digit are passed over, and
 * so is one that was there before: a text under two topics belongs to the first.
 *
 * @param outOfScope see {@link expected}
 */
export function* train(
  utterances: readonly Utterance[],
  { apps, talk }: Background = noBackground,
  outOfScope: number = expected.alone,
): Generator<void, Model> {
  const findApp = createFindApp(apps);
  const labels = [...new Set(utterances.map(({ topic }) => topic))].sort();
  const numbers = new Map(labels.map((label, number) => [label, number]));
  const examples: BriefedExample[] = [];
  const exact = new Map<string, number>();
  for (const [index, { text, topic, brief }] of utterances.entries()) {
    if (index % textsAtOnce === 0) yield;
    const look = lookAt(normalise(text), findApp);
    const label = numbers.get(topic);
    if (look.text === '' || label === undefined || exact.has(look.text)) continue;
    exact.set(look.text, label);
    examples.push({ text: look.text, bag: toBag(look), label, brief });
  }
  const fewest = examples.length >= large ? 2 : 1;
  const classes = labels.length;
  const vectors = yield* toVectors(examples, fewest);
  const { vectorizer, matrix } = vectors;
  const rivals = yield* chooseRivals(matrix, vectors.labels, classes, vectorizer.features);
  const isTalk = (label: string): boolean => talk.has(label);
  const calibration = yield* calibrate(examples, labels, fewest, rivals, isTalk, outOfScope);
  const scorer = yield* trainScorer(vectors, classes, rivals);
  return {
    labels,
    scorer,
    calibration,
    exact,
    talk: new Set(labels.filter((label) => talk.has(label))),
  };
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
