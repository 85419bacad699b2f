import { parentOf } from '../knowledge/index.js';
import { type Bag, toBag } from './bag.js';
import { evidenceWidth, shortlisted, writeEvidence } from './evidence.js';
import { isFamily } from './family.js';
import { foldsByBrief } from './folds.js';
import { garble } from './garble.js';
import { fitLogistic } from './logistic.js';
import { lookAt } from './look.js';
import { rivalsAmong } from './rivals.js';
import { type Example, type Scorer, toVectors, trainScorer } from './scorer.js';
import { type ClassFacts, chooseThresholds, type Judged, type Thresholds } from './thresholds.js';
import { textsAtOnce } from './vectorizer.js';
import { weigh } from './weigh.js';

/** A training example with its normalised text, and the brief that it was written under. */
export interface BriefedExample extends Example {
  readonly text: string;
  readonly brief: string;
}

/** Turns evidence into confidence, and confidence into a decision. */
export interface Calibration {
  /** The weights of the evidence. */
  readonly beta: Float64Array;
  readonly thresholds: Thresholds;
}

const folds = 4;

/** Of more examples than this only half of the folds are tried: they tell all there is to learn. */
const large = 30_000;

/** How many examples are asked about; of more, every second, third … is. */
const mostAsked = 12_000;

/** One text in so many is garbled as well. */
const garbledEvery = 3;

/** What a row stands for: a question, one whose class was left out, or talk of something else. */
type Origin = 'within' | 'near' | 'far';

interface Row {
  readonly origin: Origin;
  readonly wanted: number;
  readonly candidates: readonly number[];
  readonly evidence: Float64Array;
}

/**
 * Learns how far scores can be trusted, from texts that the scorer has not seen. Each fold leaves out
 * the texts of some briefs, since people do not write like the training texts, and a quarter of the
 * classes, whose texts then stand for near things that nobody has thought of. Garbled texts stand
 * for talk of something else altogether. A left-out class such as `a.b` still counts as right when
 * answered with its parent `a`.
 *
 * @param fewest a feature that fewer examples have is left out
 * @param rivals the rows that each class is taught with, of all examples
 * @param isTalk whether a label stands for short talk
 * @param outOfScope how many of all texts are expected to be about something no class covers, 0 to 1
 */
export function* calibrate(
  examples: readonly BriefedExample[],
  labels: readonly string[],
  fewest: number,
  rivals: readonly Int32Array[],
  isTalk: (label: string) => boolean,
  outOfScope: number,
): Generator<void, Calibration> {
  const foldOf = foldsByBrief(examples, folds);
  const rows: Row[] = [];
  const everyNth = Math.ceil(examples.length / mostAsked);
  const tried = examples.length > large ? folds / 2 : folds;
  for (let fold = 0; fold < tried; fold++) {
    const leftOut = (label: number): boolean => label % folds === fold;
    const kept = Uint8Array.from(examples, ({ label }, index) =>
      Number(foldOf[index] !== fold && !leftOut(label)),
    );
    const seen = examples.filter((_, index) => kept[index] === 1);
    if (seen.length === 0) continue;
    const among = rivalsAmong(rivals, kept);
    const scorer = yield* trainScorer(yield* toVectors(seen, fewest), labels.length, among);
    let asked = 0;
    for (const [index, example] of examples.entries()) {
      if (index % textsAtOnce === 0) yield;
      if (foldOf[index] !== fold || index % everyNth !== 0) continue;
      const wanted = leftOut(example.label)
        ? taughtParent(example.label, labels, leftOut)
        : example.label;
      const row = (text: string, bag: Bag, target: number, origin: Origin) =>
        rows.push({ origin, wanted: target, ...weighable(scorer, text, bag, leftOut) });
      row(example.text, example.bag, wanted, wanted < 0 ? 'near' : 'within');
      if (asked++ % garbledEvery !== 0) continue;
      const garbled = garble(example.text, index);
      row(garbled, toBag(lookAt(garbled)), -1, 'far');
    }
  }
  const facts: ClassFacts = {
    areFamily: (one, other) => isFamily(labels[one] ?? '', labels[other] ?? ''),
    isTalk: (label) => isTalk(labels[label] ?? ''),
  };
  return yield* fitCalibration(rows, facts, outOfScope);
}

function weighable(
  scorer: Scorer,
  text: string,
  bag: Bag,
  leftOut: (label: number) => boolean,
): Pick<Row, 'candidates' | 'evidence'> {
  const scores = scorer.score(bag);
  const candidates = shortlisted(scores).filter((label) => !leftOut(label));
  const evidence = new Float64Array(candidates.length * evidenceWidth);
  for (const [at, label] of candidates.entries())
    writeEvidence(scores, label, candidates, text.length, evidence, at * evidenceWidth);
  return { candidates, evidence };
}

/** Where nothing can be tested, nothing but the training texts themselves is trusted. */
const untested: Calibration = {
  beta: Float64Array.from({ length: evidenceWidth }, (_, at) => (at === 0 ? -9 : 0)),
  thresholds: chooseThresholds([], { areFamily: () => false, isTalk: () => false }),
};

function* fitCalibration(
  rows: readonly Row[],
  facts: ClassFacts,
  outOfScope: number,
): Generator<void, Calibration> {
  if (!rows.some(({ origin }) => origin === 'within')) return untested;
  const weightOf = originWeights(rows, outOfScope);
  const evidence: number[] = [];
  const targets: number[] = [];
  const weights: number[] = [];
  for (const row of rows)
    for (const [at, label] of row.candidates.entries()) {
      for (let i = 0; i < evidenceWidth; i++)
        evidence.push(row.evidence[at * evidenceWidth + i] as number);
      targets.push(label === row.wanted ? 1 : 0);
      weights.push(weightOf[row.origin]);
    }
  const beta = yield* fitLogistic(
    Float64Array.from(evidence),
    evidenceWidth,
    Float64Array.from(targets),
    Float64Array.from(weights),
  );
  const judged = rows.map(
    (row): Judged => ({
      wanted: row.wanted,
      ranking: weigh(row.candidates, row.evidence, beta),
      weight: weightOf[row.origin],
    }),
  );
  yield;
  return { beta, thresholds: chooseThresholds(judged, facts) };
}

/** Near and far things together make up the expected share, half each. */
function originWeights(rows: readonly Row[], outOfScope: number): Record<Origin, number> {
  const counts = { within: 0, near: 0, far: 0 };
  for (const { origin } of rows) counts[origin]++;
  const outside = (counts.within * outOfScope) / (1 - outOfScope) / 2;
  return {
    within: 1,
    near: outside / Math.max(counts.near, 1),
    far: outside / Math.max(counts.far, 1),
  };
}

/** The number of a left-out class's parent, or -1 when nothing of it was taught. */
function taughtParent(
  label: number,
  labels: readonly string[],
  leftOut: (label: number) => boolean,
): number {
  const parent = labels.indexOf(parentOf(labels[label] ?? '') ?? '');
  return parent >= 0 && !leftOut(parent) ? parent : -1;
}
