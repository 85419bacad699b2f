import { type Matrix, toOffsets } from './matrix.js';

/**
 * A feature that more of the classes have tells none apart: its share of all classes, but never so few
 * that little content would lose what it has.
 */
const commonest = 0.25;
const fewClasses = 20;

/** The mean direction of each class, kept by feature. */
export class ClassCentres {
  readonly #offsets: Int32Array;
  readonly #labels: Int32Array;
  readonly #values: Float32Array;

  private constructor(offsets: Int32Array, labels: Int32Array, values: Float32Array) {
    this.#offsets = offsets;
    this.#labels = labels;
    this.#values = values;
  }

  static *of(
    matrix: Matrix,
    labels: Int32Array,
    classes: number,
    features: number,
  ): Generator<void, ClassCentres> {
    const centres: Centre[] = [];
    const sums = new Float32Array(features);
    const rows = rowsByClass(labels, classes);
    for (const [label, own] of rows.entries()) {
      if (label % 20 === 0) yield;
      centres.push(centreOf(matrix, own, sums));
    }
    const offsets = new Int32Array(features + 1);
    for (const { ids } of centres)
      for (const id of ids) offsets[id + 1] = (offsets[id + 1] as number) + 1;
    toOffsets(offsets, Math.max(fewClasses, classes * commonest));
    yield;
    const labelOf = new Int32Array(offsets[features] as number);
    const values = new Float32Array(labelOf.length);
    const next = offsets.slice();
    for (const [label, centre] of centres.entries())
      for (let at = 0; at < centre.ids.length; at++) {
        const id = centre.ids[at] as number;
        const place = next[id] as number;
        if (offsets[id] === offsets[id + 1]) continue;
        labelOf[place] = label;
        values[place] = centre.values[at] as number;
        next[id] = place + 1;
      }
    return new ClassCentres(offsets, labelOf, values);
  }

  /** Writes how near a row is to each class. */
  nearness({ offsets, ids, values }: Matrix, row: number, nearness: Float32Array): void {
    nearness.fill(0);
    const to = offsets[row + 1] as number;
    for (let place = offsets[row] as number; place < to; place++) {
      const id = ids[place] as number;
      const value = values[place] as number;
      const end = this.#offsets[id + 1] as number;
      for (let at = this.#offsets[id] as number; at < end; at++) {
        const label = this.#labels[at] as number;
        nearness[label] = (nearness[label] as number) + value * (this.#values[at] as number);
      }
    }
  }
}

interface Centre {
  readonly ids: Int32Array;
  readonly values: Float32Array;
}

/** @param sums work space, a number for every feature: all 0 before and after */
function centreOf(
  { offsets, ids, values }: Matrix,
  rows: readonly number[],
  sums: Float32Array,
): Centre {
  const touched: number[] = [];
  for (const row of rows)
    for (let place = offsets[row] as number; place < (offsets[row + 1] as number); place++) {
      const id = ids[place] as number;
      if (sums[id] === 0) touched.push(id);
      sums[id] = (sums[id] as number) + (values[place] as number);
    }
  let squares = 0;
  for (const id of touched) squares += (sums[id] as number) ** 2;
  const length = Math.sqrt(squares) || 1;
  const centre = {
    ids: Int32Array.from(touched),
    values: Float32Array.from(touched, (id) => (sums[id] as number) / length),
  };
  for (const id of touched) sums[id] = 0;
  return centre;
}

function rowsByClass(labels: Int32Array, classes: number): number[][] {
  const rows: number[][] = Array.from({ length: classes }, () => []);
  for (const [row, label] of labels.entries()) rows[label]?.push(row);
  return rows;
}
