import { evidenceWidth, shortlisted, writeEvidence } from './evidence.js';
import { foldsByBrief } from './folds.js';
import { garble } from './garble.js';
import { fitLogistic } from './logistic.js';
import { type Example, type Scorer, trainScorer } from './scorer.js';
import { chooseThresholds, type Judged, type Thresholds } from './thresholds.js';
import { textsAtOnce } from './vectorizer.js';
import { weigh } from './weigh.js';

/** A training example with the brief that it was written under. */
export interface BriefedExample extends Example {
  readonly brief: string;
}

/** Turns evidence into confidence, and confidence into a decision. */
export interface Calibration {
  /** The weights of the evidence. */
  readonly beta: Float64Array;
  readonly thresholds: Thresholds;
}

const folds = 4;

/** How many of all questions are expected to be about something no class covers. */
const expectedOutOfScope = 0.25;

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
 */
export function* calibrate(
  examples: readonly BriefedExample[],
  labels: readonly string[],
  fewest: number,
): Generator<void, Calibration> {
  const foldOf = foldsByBrief(examples, folds);
  const rows: Row[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const leftOut = (label: number): boolean => label % folds === fold;
    const seen = examples.filter(
      (example, index) => foldOf[index] !== fold && !leftOut(example.label),
    );
    if (seen.length === 0) continue;
    const scorer = yield* trainScorer(seen, labels.length, fewest);
    for (const [index, example] of examples.entries()) {
      if (index % textsAtOnce === 0) yield;
      if (foldOf[index] !== fold) continue;
      const wanted = leftOut(example.label)
        ? parentOf(example.label, labels, leftOut)
        : example.label;
      const row = (text: string, target: number, origin: Origin) =>
        rows.push({ origin, wanted: target, ...weighable(scorer, text, leftOut) });
      row(example.text, wanted, wanted < 0 ? 'near' : 'within');
      if (index % garbledEvery === 0) row(garble(example.text, index), -1, 'far');
    }
  }
  return yield* fitCalibration(rows);
}

function weighable(
  scorer: Scorer,
  text: string,
  leftOut: (label: number) => boolean,
): Pick<Row, 'candidates' | 'evidence'> {
  const scores = scorer.score(text);
  const candidates = shortlisted(scores).filter((label) => !leftOut(label));
  const evidence = new Float64Array(candidates.length * evidenceWidth);
  for (const [at, label] of candidates.entries())
    writeEvidence(scores, label, candidates, text.length, evidence, at * evidenceWidth);
  return { candidates, evidence };
}

/** Where nothing can be tested, nothing but the training texts themselves is trusted. */
const untested: Calibration = {
  beta: Float64Array.from({ length: evidenceWidth }, (_, at) => (at === 0 ? -9 : 0)),
  thresholds: chooseThresholds([]),
};

function* fitCalibration(rows: readonly Row[]): Generator<void, Calibration> {
  if (!rows.some(({ origin }) => origin === 'within')) return untested;
  const weightOf = originWeights(rows);
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
  return { beta, thresholds: chooseThresholds(judged) };
}

/** Near and far things together make up the expected share, half each. */
function originWeights(rows: readonly Row[]): Record<Origin, number> {
  const counts = { within: 0, near: 0, far: 0 };
  for (const { origin } of rows) counts[origin]++;
  const outside = (counts.within * expectedOutOfScope) / (1 - expectedOutOfScope) / 2;
  return {
    within: 1,
    near: outside / Math.max(counts.near, 1),
    far: outside / Math.max(counts.far, 1),
  };
}

/** The number of a left-out class's parent, or -1 when nothing of it was taught. */
function parentOf(
  label: number,
  labels: readonly string[],
  leftOut: (label: number) => boolean,
): number {
  const name = labels[label] ?? '';
  const dot = name.indexOf('.');
  if (dot < 0) return -1;
  const parent = labels.indexOf(name.slice(0, dot));
  return parent >= 0 && !leftOut(parent) ? parent : -1;
}
