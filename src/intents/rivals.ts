import { ClassCentres } from './class-centres.js';
import type { Matrix } from './matrix.js';

/** How many classes a text is set against, besides its own. */
const rivalsPerText = 12;

/** The share of the other texts that a class is taught against all the same. */
const strangers = 0.05;

/**
 * The texts that each class is taught with: its own, those of other classes that resemble it (it is
 * among the dozen classes whose centre they are nearest to), and a few of the rest. Against all texts,
 * training takes four times as long and nothing gets better.
 *
 * @returns for each class the rows, in their order
 */
export function* chooseRivals(
  matrix: Matrix,
  labels: Int32Array,
  classes: number,
  features: number,
): Generator<void, Int32Array[]> {
  if (classes <= 2 * rivalsPerText) {
    const all = Int32Array.from(labels.keys());
    return Array.from({ length: classes }, () => all);
  }
  const centres = yield* ClassCentres.of(matrix, labels, classes, features);
  const taught: number[][] = Array.from({ length: classes }, () => []);
  const nearness = new Float32Array(classes);
  let random = 7;
  for (let row = 0; row < matrix.rows; row++) {
    if (row % 1000 === 0) yield;
    centres.nearness(matrix, row, nearness);
    const bar = nthLargest(nearness);
    for (let label = 0; label < classes; label++) {
      random = (Math.imul(random, 1664525) + 1013904223) >>> 0;
      const near = (nearness[label] as number) >= bar || random < strangers * 2 ** 32;
      if (near || label === labels[row]) taught[label]?.push(row);
    }
  }
  return taught.map((rows) => Int32Array.from(rows));
}

/** The same rivals among some of the rows, which are numbered anew: those with a 1 in `kept`. */
export function rivalsAmong(taught: readonly Int32Array[], kept: Uint8Array): Int32Array[] {
  let next = 0;
  const numbers = Int32Array.from(kept, (isKept) => (isKept ? next++ : -1));
  return taught.map((all) => all.map((row) => numbers[row] as number).filter((row) => row >= 0));
}

/** The largest but a dozen; never 0, for what shares nothing is no rival. */
function nthLargest(values: Float32Array): number {
  const largest = new Float32Array(rivalsPerText);
  for (const value of values) {
    let at = rivalsPerText;
    while (at > 0 && value > (largest[at - 1] as number)) at--;
    if (at === rivalsPerText) continue;
    largest.copyWithin(at + 1, at, rivalsPerText - 1);
    largest[at] = value;
  }
  return Math.max(largest[rivalsPerText - 1] as number, Number.EPSILON);
}
