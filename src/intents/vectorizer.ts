import { emitFeatures, type View, viewCount } from './views.js';

/** A sparse vector: ascending nothing, each id once; `length` entries of the arrays count. */
export interface Vector {
  readonly ids: Int32Array;
  readonly values: Float32Array;
  readonly length: number;
  /** The share of the text's features that were seen in training, 0 to 1. */
  readonly known: number;
}

/** How much each view weighs against the others; settled once on the public sets and our corpus. */
export interface VectorizerSettings {
  readonly weights: readonly [characters: number, sounds: number];
  /** A feature that fewer training texts have is left out. */
  readonly fewest: number;
}

const tableBits = 20;
const tableSize = 1 << tableBits;
const tableMask = tableSize - 1;
const maxFeatures = 4096;

/**
 * Turns normalised texts into sublinear TF-IDF vectors. With what training has not seen, which no
 * vector holds, each would be of length 1: the stranger a text, the shorter its vector.
 */
export class Vectorizer {
  /** The hash bucket of each feature. */
  readonly buckets: Int32Array;
  readonly idf: Float32Array;
  readonly views: Uint8Array;
  readonly weights: VectorizerSettings['weights'];
  readonly #ids: Int32Array;
  /** What a feature that training has not seen weighs: as much as the rarest that it has. */
  readonly #unknown: number;
  // One text at a time: the work space is shared between calls.
  readonly #count: Uint16Array;
  readonly #touched = new Int32Array(maxFeatures);

  constructor(
    buckets: Int32Array,
    idf: Float32Array,
    views: Uint8Array,
    weights: VectorizerSettings['weights'],
  ) {
    this.buckets = buckets;
    this.idf = idf;
    this.views = views;
    this.weights = weights;
    this.#ids = new Int32Array(tableSize).fill(-1);
    for (const [id, bucket] of buckets.entries()) this.#ids[bucket] = id;
    this.#count = new Uint16Array(idf.length);
    this.#unknown = idf.reduce((most, weight) => Math.max(most, weight), 0) ** 2;
  }

  get features(): number {
    return this.idf.length;
  }

  static fit(texts: readonly string[], settings: VectorizerSettings): Vectorizer {
    const documents = new Int32Array(tableSize);
    const lastSeen = new Int32Array(tableSize).fill(-1);
    const views = new Uint8Array(tableSize);
    for (const [index, text] of texts.entries())
      emitFeatures(text, (hash, view) => {
        const bucket = fold(hash);
        if (lastSeen[bucket] === index) return;
        lastSeen[bucket] = index;
        documents[bucket] = (documents[bucket] ?? 0) + 1;
        views[bucket] = view;
      });
    // Common features first, so that the weights that training touches most lie close together.
    const kept = Int32Array.from(documents.keys())
      .filter((bucket) => (documents[bucket] ?? 0) >= settings.fewest)
      .sort((a, b) => (documents[b] ?? 0) - (documents[a] ?? 0) || a - b);
    return new Vectorizer(
      kept,
      Float32Array.from(
        kept,
        (bucket) => Math.log((1 + texts.length) / (1 + (documents[bucket] ?? 0))) + 1,
      ),
      Uint8Array.from(kept, (bucket) => views[bucket] ?? 0),
      settings.weights,
    );
  }

  transform(normalised: string): Vector {
    const ids = this.#ids;
    const count = this.#count;
    const touched = this.#touched;
    let length = 0;
    let seen = 0;
    let known = 0;
    const sums = new Float64Array(viewCount);
    emitFeatures(normalised, (hash, view) => {
      seen++;
      const id = ids[fold(hash)] ?? -1;
      if (id < 0) {
        sums[view] = (sums[view] ?? 0) + this.#unknown;
        return;
      }
      known++;
      const before = count[id] ?? 0;
      if (before === 0) {
        if (length === maxFeatures) return;
        touched[length++] = id;
      }
      count[id] = before + 1;
    });
    const vector = {
      ids: touched.slice(0, length),
      values: new Float32Array(length),
      length,
      known: seen === 0 ? 0 : known / seen,
    };
    for (let at = 0; at < length; at++) {
      const id = touched[at] ?? 0;
      const value = (1 + Math.log(count[id] ?? 1)) * (this.idf[id] ?? 0);
      count[id] = 0;
      vector.values[at] = value;
      const view = (this.views[id] ?? 0) as View;
      sums[view] = (sums[view] ?? 0) + value * value;
    }
    this.#scale(vector, sums);
    return vector;
  }

  /** Each view gets its weight's share of the vector's length, whatever its number of features. */
  #scale(vector: Vector, sums: Float64Array): void {
    let total = 0;
    for (let view = 0; view < viewCount; view++)
      if ((sums[view] ?? 0) > 0) total += (this.weights[view as View] ?? 0) ** 2;
    if (total === 0) return;
    const factors = Float64Array.from(sums, (sum, view) =>
      sum > 0 ? (this.weights[view as View] ?? 0) / Math.sqrt(sum * total) : 0,
    );
    for (let at = 0; at < vector.length; at++)
      vector.values[at] =
        (vector.values[at] ?? 0) * (factors[this.views[vector.ids[at] ?? 0] ?? 0] ?? 0);
  }
}

function fold(hash: number): number {
  return (hash ^ (hash >>> tableBits)) & tableMask;
}
