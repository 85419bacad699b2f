import { toOffsets } from './matrix.js';
import { type Column, threshold } from './svm.js';
import type { Vector } from './vectorizer.js';

/** Weights are told in so many steps of their feature's largest: a quarter of the size, the same answers. */
const steps = 127;

/** A class and a weight share a number: the weight is counted from `zero`. */
const bits = 8;
const mask = 255;
const zero = 128;

/** A weight of fewer steps is left out: most of a feature's weights are, and no answer changes. */
const fewestSteps = 12;

/** Classes with their weights: half the size where the classes are few enough. */
export type Packed = Uint16Array | Int32Array;

/** The kind of array that so many classes are packed into, each with a weight. */
export function packedFor(classes: number): typeof Uint16Array | typeof Int32Array {
  return classes << bits <= 0x10000 ? Uint16Array : Int32Array;
}

/** The arrays that hyperplanes are made of. */
export interface Weights {
  /** The weights of feature `f` stand from `offsets[f]` up to `offsets[f + 1]`. */
  readonly offsets: Int32Array;
  /** A class, times 256, and its weight in units of `scales[f]`: one place in memory to look at, not two. */
  readonly weights: Packed;
  readonly scales: Float32Array;
}

/** A hyperplane for every class, kept by feature, without the weights that tell nothing. */
export class Hyperplanes implements Weights {
  readonly offsets: Int32Array;
  readonly weights: Packed;
  readonly scales: Float32Array;

  constructor({ offsets, weights, scales }: Weights) {
    this.offsets = offsets;
    this.weights = weights;
    this.scales = scales;
  }

  /** @param columns the weights of each class */
  static *of(columns: readonly Column[], features: number): Generator<void, Hyperplanes> {
    const scales = new Float32Array(features);
    for (const { ids, values } of columns)
      for (let at = 0; at < ids.length; at++) {
        const id = ids[at] as number;
        scales[id] = Math.max(scales[id] as number, Math.abs(values[at] as number) / steps);
      }
    yield;
    const offsets = new Int32Array(features + 1);
    for (const column of columns)
      forTelling(column, scales, (id) => {
        offsets[id + 1] = (offsets[id + 1] as number) + 1;
      });
    toOffsets(offsets);
    yield;
    const weights = new (packedFor(columns.length))(offsets[features] as number);
    const next = offsets.slice();
    for (const [label, column] of columns.entries())
      forTelling(column, scales, (id, weight) => {
        const place = next[id] as number;
        weights[place] = (label << bits) + weight + zero;
        next[id] = place + 1;
      });
    return new Hyperplanes({ offsets, weights, scales });
  }

  /** Writes the distance of a vector from each class's hyperplane; above 0 speaks for the class. */
  margins({ ids, values }: Vector, margin: Float32Array): void {
    const { offsets, weights, scales } = this;
    margin.fill(-threshold);
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at] as number;
      const value = (values[at] as number) * (scales[id] as number);
      const to = offsets[id + 1] as number;
      for (let place = offsets[id] as number; place < to; place++) {
        const both = weights[place] as number;
        const label = both >> bits;
        margin[label] = (margin[label] as number) + value * ((both & mask) - zero);
      }
    }
  }
}

/** Calls `tell` with each weight that tells something, in steps. */
function forTelling(
  { ids, values }: Column,
  scales: Float32Array,
  tell: (id: number, weight: number) => void,
): void {
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at] as number;
    const weight = Math.round((values[at] as number) / (scales[id] as number));
    if (Math.abs(weight) >= fewestSteps) tell(id, weight);
  }
}
