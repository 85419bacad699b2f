import { type Column, threshold } from './svm.js';
import type { Vector } from './vectorizer.js';

/** Weights are told in so many steps of their feature's largest: a quarter of the size, the same answers. */
const steps = 127;

/** A weight of fewer steps is left out: most of a feature's weights are, and no answer changes. */
const fewestSteps = 6;

/** The arrays that hyperplanes are made of. */
export interface Weights {
  /** The weights of feature `f` stand from `offsets[f]` up to `offsets[f + 1]`. */
  readonly offsets: Int32Array;
  /** The class of each weight. */
  readonly labels: Uint16Array;
  /** In units of `scales[f]`. */
  readonly weights: Int8Array;
  readonly scales: Float32Array;
}

/** A hyperplane for every class, kept by feature, without the weights that tell nothing. */
export class Hyperplanes implements Weights {
  readonly offsets: Int32Array;
  readonly labels: Uint16Array;
  readonly weights: Int8Array;
  readonly scales: Float32Array;

  constructor({ offsets, labels, weights, scales }: Weights) {
    this.offsets = offsets;
    this.labels = labels;
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
    for (let id = 0; id < features; id++)
      offsets[id + 1] = (offsets[id + 1] as number) + (offsets[id] as number);
    yield;
    const labels = new Uint16Array(offsets[features] as number);
    const weights = new Int8Array(labels.length);
    const next = offsets.slice();
    for (const [label, column] of columns.entries())
      forTelling(column, scales, (id, weight) => {
        const place = next[id] as number;
        labels[place] = label;
        weights[place] = weight;
        next[id] = place + 1;
      });
    return new Hyperplanes({ offsets, labels, weights, scales });
  }

  /** Writes the distance of a vector from each class's hyperplane; above 0 speaks for the class. */
  margins({ ids, values }: Vector, margin: Float32Array): void {
    const { offsets, labels, weights, scales } = this;
    margin.fill(-threshold);
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at] as number;
      const value = (values[at] as number) * (scales[id] as number);
      const to = offsets[id + 1] as number;
      for (let place = offsets[id] as number; place < to; place++) {
        const label = labels[place] as number;
        margin[label] = (margin[label] as number) + value * (weights[place] as number);
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
