import { emitFeatures } from './views.js';

/** A sparse vector: each id once, from the rarest feature to the commonest. */
export interface Vector {
  readonly ids: Int32Array;
  readonly values: Float32Array;
  /** The share of the text's features that were seen in training, 0 to 1. */
  readonly known: number;
}

const tableBits = 20;
const tableSize = 1 << tableBits;
const tableMask = tableSize - 1;
const maxFeatures = 4096;

/** How many texts are looked at in one step of training. */
export const textsAtOnce = 500;

/**
 * Turns normalised texts into sublinear TF-IDF vectors. With what training has not seen, which no
 * vector holds, each would be of length 1: the stranger a text, the shorter its vector.
 */
export class Vectorizer {
  /** The hash bucket of each feature. */
  readonly buckets: Int32Array;
  readonly idf: Float32Array;
  readonly #ids: Int32Array;
  /** What a feature that training has not seen weighs: as much as the rarest that it has. */
  readonly #unknown: number;
  // One text at a time: the work space is shared between calls.
  readonly #count: Uint16Array;
  readonly #touched = new Int32Array(maxFeatures);

  constructor(buckets: Int32Array, idf: Float32Array) {
    this.buckets = buckets;
    this.idf = idf;
    this.#ids = new Int32Array(tableSize).fill(-1);
    for (const [id, bucket] of buckets.entries()) this.#ids[bucket] = id;
    this.#count = new Uint16Array(idf.length);
    this.#unknown = idf.reduce((most, weight) => Math.max(most, weight), 0) ** 2;
  }

  get features(): number {
    return this.idf.length;
  }

  /**
   * Learns from texts which features there are, and how telling each is.
   *
   * @param fewest a feature that fewer texts have is left out
   */
  static *fit(texts: readonly string[], fewest: number): Generator<void, Vectorizer> {
    const documents = new Int32Array(tableSize);
    const lastSeen = new Int32Array(tableSize).fill(-1);
    const found: number[] = [];
    for (const [index, text] of texts.entries()) {
      if (index % textsAtOnce === 0) yield;
      emitFeatures(text, (hash) => {
        const bucket = fold(hash);
        if (lastSeen[bucket] === index) return;
        lastSeen[bucket] = index;
        const before = documents[bucket] as number;
        if (before === 0) found.push(bucket);
        documents[bucket] = before + 1;
      });
    }
    // Common features get the low ids: the weights that training touches most then lie close together.
    const kept = Int32Array.from(found)
      .filter((bucket) => (documents[bucket] ?? 0) >= fewest)
      .sort((a, b) => (documents[b] ?? 0) - (documents[a] ?? 0) || a - b);
    const idf = Float32Array.from(
      kept,
      (bucket) => Math.log((1 + texts.length) / (1 + (documents[bucket] ?? 0))) + 1,
    );
    return new Vectorizer(kept, idf);
  }

  transform(normalised: string): Vector {
    const ids = this.#ids;
    const count = this.#count;
    const touched = this.#touched;
    let length = 0;
    let seen = 0;
    let known = 0;
    emitFeatures(normalised, (hash) => {
      seen++;
      const id = ids[fold(hash)] as number;
      if (id < 0) return;
      const before = count[id] as number;
      if (before === 0) {
        if (length === maxFeatures) return;
        touched[length++] = id;
      }
      known++;
      count[id] = before + 1;
    });
    const found = touched.slice(0, length).sort().reverse();
    const values = new Float32Array(length);
    let squares = (seen - known) * this.#unknown;
    for (let at = 0; at < length; at++) {
      const id = found[at] as number;
      const value = (1 + Math.log(count[id] as number)) * (this.idf[id] as number);
      count[id] = 0;
      values[at] = value;
      squares += value * value;
    }
    const scale = squares === 0 ? 0 : 1 / Math.sqrt(squares);
    for (let at = 0; at < length; at++) values[at] = (values[at] as number) * scale;
    return { ids: found, values, known: seen === 0 ? 0 : known / seen };
  }
}

function fold(hash: number): number {
  return (hash ^ (hash >>> tableBits)) & tableMask;
}
