import { type Bag, buckets, mostCounted } from './bag.js';

/** A sparse vector: each id once, from the rarest feature to the commonest. */
export interface Vector {
  readonly ids: Int32Array;
  readonly values: Float32Array;
  /** The share of the text's features that were seen in training, 0 to 1. */
  readonly known: number;
}

/** How many texts are looked at in one step of training. */
export const textsAtOnce = 500;

/** An id and a count share a number, so that both are sorted at once. */
const countBits = 8;

/** What a feature that stands so often in a text weighs, before its rarity. */
const sublinear = Float32Array.from({ length: mostCounted + 1 }, (_, count) =>
  count === 0 ? 0 : 1 + Math.log(count),
);

/**
 * Turns the features of texts into sublinear TF-IDF vectors. What training has not seen, which no vector
 * holds, counts towards the length of 1 that a vector of nothing but known features has: the stranger a text, the
 * shorter its vector.
 */
export class Vectorizer {
  /** The bucket of each feature, by id. */
  readonly buckets: Int32Array;
  readonly idf: Float32Array;
  /** By bucket the id and 1; 0 for what training has not seen, which is what memory begins as. */
  readonly #places: Int32Array;
  /** What a feature that training has not seen weighs: as much as the rarest that it has. */
  readonly #unknown: number;

  constructor(known: Int32Array, idf: Float32Array) {
    this.buckets = known;
    this.idf = idf;
    this.#places = new Int32Array(buckets);
    for (let id = 0; id < known.length; id++) this.#places[known[id] as number] = id + 1;
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
  static *fit(bags: readonly Bag[], fewest: number): Generator<void, Vectorizer> {
    const documents = new Int32Array(buckets);
    const seen: number[] = [];
    for (const [index, { features }] of bags.entries()) {
      if (index % (10 * textsAtOnce) === 0) yield;
      for (const feature of features) {
        const count = documents[feature] as number;
        if (count === 0) seen.push(feature);
        documents[feature] = count + 1;
      }
    }
    const kept = seen.filter((feature) => (documents[feature] as number) >= fewest);
    // Common features get the low ids: the weights that training touches most then lie close together.
    const known = Int32Array.from(kept).sort(
      (a, b) => (documents[b] as number) - (documents[a] as number) || a - b,
    );
    const idf = Float32Array.from(
      known,
      (feature) => Math.log((1 + bags.length) / (1 + (documents[feature] as number))) + 1,
    );
    return new Vectorizer(known, idf);
  }

  transform({ features, counts }: Bag): Vector {
    const places = this.#places;
    const packed = new Int32Array(features.length);
    // By itself, so that the processor fetches many at once: they lie far from each other.
    for (let at = 0; at < features.length; at++)
      packed[at] = places[features[at] as number] as number;
    let size = 0;
    let seen = 0;
    let known = 0;
    for (let at = 0; at < features.length; at++) {
      const count = counts[at] as number;
      const id = (packed[at] as number) - 1;
      seen += count;
      if (id < 0) continue;
      known += count;
      // Inverted, so that the highest id comes first when they are sorted.
      packed[size++] = ~((id << countBits) | count);
    }
    const ids = packed.subarray(0, size).sort();
    const values = new Float32Array(size);
    let squares = (seen - known) * this.#unknown;
    for (let at = 0; at < size; at++) {
      const both = ~(ids[at] as number);
      const id = both >> countBits;
      const value = (sublinear[both & mostCounted] as number) * (this.idf[id] as number);
      ids[at] = id;
      values[at] = value;
      squares += value * value;
    }
    const scale = squares === 0 ? 0 : 1 / Math.sqrt(squares);
    for (let at = 0; at < size; at++) values[at] = (values[at] as number) * scale;
    return { ids, values, known: seen === 0 ? 0 : known / seen };
  }
}
