import type { Vector } from './vectorizer.js';

/** How many classes a text is set against, besides its own. */
const rivalsPerText = 12;

/** The share of the other texts that a class is taught against all the same. */
const strangers = 0.05;

/**
 * The texts that each class is taught with: its own, those of other classes that resemble it (it is
 * among the dozen classes whose centre they are nearest to), and a few of the rest. Against all texts,
 * training takes four times as long and nothing gets better.
 */
export function* chooseRivals(
  vectors: readonly Vector[],
  labels: Int32Array,
  classes: number,
  features: number,
): Generator<void, Int32Array[]> {
  if (classes <= 2 * rivalsPerText) {
    const all = Int32Array.from(vectors.keys());
    return Array.from({ length: classes }, () => all);
  }
  const centres = centresOf(vectors, labels, classes, features);
  const taught: number[][] = Array.from({ length: classes }, () => []);
  const nearness = new Float32Array(classes);
  let random = 7;
  for (const [index, vector] of vectors.entries()) {
    if (index % 1000 === 0) yield;
    nearness.fill(0);
    for (let at = 0; at < vector.ids.length; at++) {
      const from = (vector.ids[at] as number) * classes;
      const value = vector.values[at] as number;
      for (let label = 0; label < classes; label++)
        nearness[label] = (nearness[label] as number) + value * (centres[from + label] as number);
    }
    const bar = nearness.toSorted()[classes - rivalsPerText] ?? 0;
    for (let label = 0; label < classes; label++) {
      random = (Math.imul(random, 1664525) + 1013904223) >>> 0;
      const near = (nearness[label] as number) >= bar || random < strangers * 2 ** 32;
      if (near || label === labels[index]) taught[label]?.push(index);
    }
  }
  return taught.map((indexes) => Int32Array.from(indexes));
}

/** The mean direction of each class, feature-major. */
function centresOf(
  vectors: readonly Vector[],
  labels: Int32Array,
  classes: number,
  features: number,
): Float32Array {
  const centres = new Float32Array(features * classes);
  for (const [index, { ids, values }] of vectors.entries())
    for (let at = 0; at < ids.length; at++) {
      const place = (ids[at] as number) * classes + (labels[index] as number);
      centres[place] = (centres[place] as number) + (values[at] as number);
    }
  const squares = new Float64Array(classes);
  for (let place = 0; place < centres.length; place++)
    squares[place % classes] =
      (squares[place % classes] as number) + (centres[place] as number) ** 2;
  const lengths = squares.map((square) => Math.sqrt(square) || 1);
  for (let place = 0; place < centres.length; place++)
    centres[place] = (centres[place] as number) / (lengths[place % classes] as number);
  return centres;
}
