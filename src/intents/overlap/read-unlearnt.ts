import type { Matrix } from '../matrix.js';
import { type Column, threshold, trainSvm } from '../svm.js';

/** How a row is read by hyperplanes that were taught without it. */
export interface Reading {
  /** How much speaks for the row's own class; above 0 it is on its side. */
  readonly own: number;
  /** The other class that most speaks for, and how much. */
  readonly rival: number;
  readonly margin: number;
}

/** What rows are learnt from. */
export interface Lessons {
  readonly matrix: Matrix;
  /** The class of each row. */
  readonly labels: Int32Array;
  /** The rows that each class is taught with: its own, and those of other classes that resemble it. */
  readonly taught: readonly (readonly number[])[];
  readonly features: number;
}

/** Doubtful rows are left out by halves, so that what resembles a row is there to speak for it. */
const parts = 2;

/** Reads rows as if they had not been learnt, each by a training without it. */
export function readUnlearnt(
  { matrix, labels, taught, features }: Lessons,
  rows: readonly number[],
): Map<number, Reading> {
  const readings = new Map<number, Reading>();
  const space = new Float32Array(features);
  for (let part = 0; part < parts; part++) {
    const asked = rows.filter((_, index) => index % parts === part);
    const leftOut = new Set(asked);
    for (const [label, all] of taught.entries()) {
      const seen = Int32Array.from(all.filter((row) => !leftOut.has(row)));
      const column = trainSvm(matrix, seen, labels, label, space);
      const margins = marginsOf(matrix, asked, column, space);
      for (const [index, row] of asked.entries()) {
        const margin = margins[index] as number;
        readings.set(row, weighed(readings.get(row), label, margin, label === labels[row]));
      }
    }
  }
  return readings;
}

function weighed(
  before: Reading = { own: -threshold, rival: -1, margin: -Infinity },
  label: number,
  margin: number,
  isOwn: boolean,
): Reading {
  if (isOwn) return { ...before, own: margin };
  return margin > before.margin ? { ...before, rival: label, margin } : before;
}

/** @param space all 0 before and after */
function marginsOf(
  { offsets, ids, values }: Matrix,
  rows: readonly number[],
  column: Column,
  space: Float32Array,
): Float32Array {
  for (let at = 0; at < column.ids.length; at++)
    space[column.ids[at] as number] = column.values[at] as number;
  const margins = Float32Array.from(rows, (row) => {
    let margin = -threshold;
    for (let at = offsets[row] as number; at < (offsets[row + 1] as number); at++)
      margin += (space[ids[at] as number] as number) * (values[at] as number);
    return margin;
  });
  for (const id of column.ids) space[id] = 0;
  return margins;
}
