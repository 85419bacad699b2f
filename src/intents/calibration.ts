import { evidenceWidth, shortlisted, writeEvidence } from './evidence.js';
import { fitLogistic } from './logistic.js';
import { type Example, type Scorer, trainScorer } from './scorer.js';
import { chooseThresholds, type Judged, type Thresholds } from './thresholds.js';
import type { VectorizerSettings } from './vectorizer.js';
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

const folds = 5;

/** How many of all questions are expected to be about something no class covers. */
const expectedOutOfScope = 0.25;

interface Row {
  readonly wanted: number;
  readonly candidates: readonly number[];
  readonly evidence: Float64Array;
}

/**
 * Learns how far scores can be trusted, from texts that the scorer has not seen. Each fold leaves out
 * the texts of some briefs, since people do not write like the training texts, and a fifth of the
 * classes, whose texts then stand for what nobody has thought of. A left-out class such as
 * `a.b` still counts as right when answered with its parent `a`.
 */
export function* calibrate(
  examples: readonly BriefedExample[],
  labels: readonly string[],
  settings: VectorizerSettings,
): Generator<void, Calibration> {
  const foldOf = foldsByBrief(examples);
  const rows: Row[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const leftOut = (label: number): boolean => label % folds === fold;
    const seen = examples.filter(
      (example, index) => foldOf[index] !== fold && !leftOut(example.label),
    );
    if (seen.length === 0) continue;
    const scorer = yield* trainScorer(seen, labels.length, settings);
    for (const [index, example] of examples.entries()) {
      if (foldOf[index] !== fold) continue;
      const wanted = leftOut(example.label)
        ? parentOf(example.label, labels, leftOut)
        : example.label;
      rows.push(toRow(scorer, example, wanted, leftOut));
    }
    yield;
  }
  return fitCalibration(rows);
}

function toRow(
  scorer: Scorer,
  { text }: Example,
  wanted: number,
  leftOut: (label: number) => boolean,
): Row {
  const scores = scorer.score(text);
  const candidates = shortlisted(scores).filter((label) => !leftOut(label));
  const evidence = new Float64Array(candidates.length * evidenceWidth);
  for (const [at, label] of candidates.entries())
    writeEvidence(scores, label, candidates, text.length, evidence, at * evidenceWidth);
  return { wanted, candidates, evidence };
}

function fitCalibration(rows: readonly Row[]): Calibration {
  const outside = rows.filter(({ wanted }) => wanted < 0).length;
  const outsideWeight =
    outside === 0
      ? 1
      : ((rows.length - outside) / outside) * (expectedOutOfScope / (1 - expectedOutOfScope));
  const evidence: number[] = [];
  const targets: number[] = [];
  const weights: number[] = [];
  for (const row of rows)
    for (const [at, label] of row.candidates.entries()) {
      for (let i = 0; i < evidenceWidth; i++)
        evidence.push(row.evidence[at * evidenceWidth + i] as number);
      targets.push(label === row.wanted ? 1 : 0);
      weights.push(row.wanted < 0 ? outsideWeight : 1);
    }
  const beta = fitLogistic(
    Float64Array.from(evidence),
    evidenceWidth,
    Float64Array.from(targets),
    Float64Array.from(weights),
  );
  const judged = rows.map(
    (row): Judged => ({
      wanted: row.wanted,
      ranking: weigh(row.candidates, row.evidence, beta),
      weight: row.wanted < 0 ? outsideWeight : 1,
    }),
  );
  return { beta, thresholds: chooseThresholds(judged) };
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

/** Whole briefs to a fold, evenly; where there are fewer briefs than folds, example by example. */
function foldsByBrief(examples: readonly BriefedExample[]): Int8Array {
  const sizes = new Map<string, number>();
  for (const { brief } of examples) sizes.set(brief, (sizes.get(brief) ?? 0) + 1);
  if (sizes.size < folds) return Int8Array.from(examples, (_, index) => index % folds);
  const load = new Array<number>(folds).fill(0);
  const foldOfBrief = new Map<string, number>();
  for (const [brief, size] of [...sizes].sort((a, b) => b[1] - a[1])) {
    const lightest = load.indexOf(Math.min(...load));
    foldOfBrief.set(brief, lightest);
    load[lightest] = (load[lightest] ?? 0) + size;
  }
  return Int8Array.from(examples, ({ brief }) => foldOfBrief.get(brief) ?? 0);
}
