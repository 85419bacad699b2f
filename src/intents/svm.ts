import type { Vector } from './vectorizer.js';

/** Regularisation: how much a misclassified example may pull. Measured best between 0.7 and 1.5. */
const cost = 1;

/**
 * What a text has to overcome to belong to any class. A text without known features stands this far
 * outside of all. Fixed: learnt for each class, it would speak against the classes with few texts.
 */
export const threshold = 1.25;
const maxPasses = 30;
const tolerance = 0.1;

/**
 * A linear support vector machine for one class against the rest: L2 loss, dual coordinate descent
 * (Hsieh et al. 2008). Deterministic. Returns a weight for every feature; a vector belongs to the
 * class as far as its product with them is above `threshold`.
 *
 * @param taught the numbers of the vectors to learn from
 */
export function trainSvm(
  vectors: readonly Vector[],
  taught: Int32Array,
  positive: (index: number) => boolean,
  features: number,
): Float32Array {
  const weights = new Float32Array(features);
  const size = taught.length;
  const diagonal = 1 / (2 * cost);
  const alpha = new Float32Array(vectors.length);
  const order = taught.slice();
  let active = size;
  let bound = Number.POSITIVE_INFINITY;
  let random = 1;
  for (let pass = 0; pass < maxPasses; pass++) {
    let most = 0;
    for (let at = 0; at < active; at++) {
      random = (Math.imul(random, 1664525) + 1013904223) >>> 0;
      const other = at + (random % (active - at));
      const index = order[other] ?? 0;
      order[other] = order[at] ?? 0;
      order[at] = index;
      const vector = vectors[index];
      if (!vector) continue;
      const y = positive(index) ? 1 : -1;
      const before = alpha[index] ?? 0;
      const gradient = y * (dot(weights, vector) - threshold) - 1 + diagonal * before;
      if (before === 0 && gradient > 0) {
        if (gradient > bound) {
          active--;
          order[at] = order[active] ?? 0;
          order[active] = index;
          at--;
        }
        continue;
      }
      const magnitude = Math.abs(gradient);
      if (magnitude > most) most = magnitude;
      if (magnitude < 1e-9) continue;
      const after = Math.max(before - gradient / (1 + diagonal), 0);
      alpha[index] = after;
      add(weights, vector, (after - before) * y);
    }
    bound = most;
    if (most < tolerance) {
      if (active === size) break;
      active = size;
      bound = Number.POSITIVE_INFINITY;
    }
  }
  return weights;
}

function dot(weights: Float32Array, { ids, values }: Vector): number {
  let sum = 0;
  for (let at = 0; at < ids.length; at++)
    sum += (weights[ids[at] as number] as number) * (values[at] as number);
  return sum;
}

function add(weights: Float32Array, { ids, values }: Vector, step: number): void {
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at] as number;
    weights[id] = (weights[id] as number) + step * (values[at] as number);
  }
}
