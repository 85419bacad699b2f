import type { Matrix } from './matrix.js';

/** Regularisation: how much a misclassified example may pull. Measured best between 0.7 and 1.5. */
const cost = 1;

/**
 * What a text has to overcome to belong to any class. A text without known features stands this far
 * outside of all. Fixed: learnt for each class, it would speak against the classes with few texts.
 */
export const threshold = 1.25;
const maxPasses = 30;
const tolerance = 0.1;

/** A weight nearer to 0 than this tells nothing. */
const negligible = 1e-4;

/** The weights of a class: those that are not 0, each feature once. */
export interface Column {
  readonly ids: Int32Array;
  readonly values: Float32Array;
}

/**
 * A linear support vector machine for one class against the rest: L2 loss, dual coordinate descent
 * (Hsieh et al. 2008). Deterministic. A vector belongs to the class as far as its product with the
 * weights is above `threshold`.
 *
 * @param taught the rows to learn from
 * @param labels the class of each row
 * @param weights work space, a number for every feature: all 0 before and after
 */
export function trainSvm(
  { offsets, ids, values }: Matrix,
  taught: Int32Array,
  labels: Int32Array,
  label: number,
  weights: Float32Array,
): Column {
  const size = taught.length;
  const diagonal = 1 / (2 * cost);
  const alpha = new Float32Array(size);
  const order = Int32Array.from(taught.keys());
  let active = size;
  let bound = Number.POSITIVE_INFINITY;
  let random = 1;
  for (let pass = 0; pass < maxPasses; pass++) {
    let most = 0;
    for (let at = 0; at < active; at++) {
      random = (Math.imul(random, 1664525) + 1013904223) >>> 0;
      const other = at + (random % (active - at));
      const example = order[other] as number;
      order[other] = order[at] as number;
      order[at] = example;
      const row = taught[example] as number;
      const from = offsets[row] as number;
      const to = offsets[row + 1] as number;
      const y = labels[row] === label ? 1 : -1;
      const before = alpha[example] as number;
      let product = 0;
      for (let place = from; place < to; place++)
        product += (weights[ids[place] as number] as number) * (values[place] as number);
      const gradient = y * (product - threshold) - 1 + diagonal * before;
      if (before === 0 && gradient > 0) {
        if (gradient > bound) {
          active--;
          order[at] = order[active] as number;
          order[active] = example;
          at--;
        }
        continue;
      }
      const magnitude = Math.abs(gradient);
      if (magnitude > most) most = magnitude;
      if (magnitude < 1e-9) continue;
      const after = Math.max(before - gradient / (1 + diagonal), 0);
      alpha[example] = after;
      const step = (after - before) * y;
      for (let place = from; place < to; place++) {
        const id = ids[place] as number;
        weights[id] = (weights[id] as number) + step * (values[place] as number);
      }
    }
    bound = most;
    if (most < tolerance) {
      if (active === size) break;
      active = size;
      bound = Number.POSITIVE_INFINITY;
    }
  }
  return takeOut(weights);
}

function takeOut(weights: Float32Array): Column {
  const ids: number[] = [];
  const values: number[] = [];
  for (let id = 0; id < weights.length; id++) {
    const weight = weights[id] as number;
    if (weight === 0) continue;
    weights[id] = 0;
    if (Math.abs(weight) <= negligible) continue;
    ids.push(id);
    values.push(weight);
  }
  return { ids: Int32Array.from(ids), values: Float32Array.from(values) };
}
