import { type Matrix, toOffsets } from './matrix.js';
import type { Vector } from './vectorizer.js';

/**
 * How many entries of the index a question may look up. Rare features come first and tell most; the
 * commonest, which nearly every text shares, would take most of the time of a long question. With
 * six times as many no answer of the evaluation sets changes for the better.
 */
const budget = 1000;

/** Weights are told in so many steps of 1: a quarter of the size, the same answers. */
const steps = 255;

/** Numbers of texts: half the size where they are few enough. */
export type Documents = Uint16Array | Int32Array;

/** The kind of array that numbers so many texts. */
export function documentsFor(texts: number): typeof Uint16Array | typeof Int32Array {
  return texts <= 0x10000 ? Uint16Array : Int32Array;
}

/** The arrays that an index is made of. */
export interface Postings {
  /** The texts that have feature `f` stand from `offsets[f]` up to `offsets[f + 1]`. */
  readonly offsets: Int32Array;
  readonly documents: Documents;
  /** What the feature weighs in each text, in steps. */
  readonly values: Uint8Array;
  /** The class of each text. */
  readonly classOf: Int32Array;
}

/**
 * Cosine similarity of a text to the training texts, through an inverted index. Answers with the
 * best similarity for every class.
 */
export class NeighbourIndex implements Postings {
  readonly offsets: Int32Array;
  readonly documents: Documents;
  readonly values: Uint8Array;
  readonly classOf: Int32Array;
  readonly #similarity: Float32Array;
  /** A text for every entry that was looked up: some several times. */
  readonly #touched = new Int32Array(budget);

  constructor({ offsets, documents, values, classOf }: Postings) {
    this.offsets = offsets;
    this.documents = documents;
    this.values = values;
    this.classOf = classOf;
    this.#similarity = new Float32Array(classOf.length);
  }

  /** Features that more texts have than a question may look up are left out. */
  static of({ rows, offsets, ids, values }: Matrix, classOf: Int32Array, features: number) {
    const starts = new Int32Array(features + 1);
    for (const id of ids) starts[id + 1] = (starts[id + 1] as number) + 1;
    toOffsets(starts, budget);
    const documents = new (documentsFor(rows))(starts[features] as number);
    const weights = new Uint8Array(documents.length);
    const next = starts.slice();
    for (let row = 0; row < rows; row++)
      for (let at = offsets[row] as number; at < (offsets[row + 1] as number); at++) {
        const id = ids[at] as number;
        if (starts[id] === starts[id + 1]) continue;
        const place = next[id] as number;
        documents[place] = row;
        // Whatever two texts share counts for something.
        weights[place] = Math.max(1, Math.round((values[at] as number) * steps));
        next[id] = place + 1;
      }
    return new NeighbourIndex({ offsets: starts, documents, values: weights, classOf });
  }

  /** Writes the best similarity of each class into `best`, 0 where no text of it shares a feature. */
  similarities({ ids, values }: Vector, best: Float32Array): void {
    best.fill(0);
    const similarity = this.#similarity;
    const touched = this.#touched;
    const { offsets, documents, values: weights, classOf } = this;
    let count = 0;
    let left = budget;
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at] as number;
      const value = (values[at] as number) / steps;
      const start = offsets[id] as number;
      const end = offsets[id + 1] as number;
      left -= end - start;
      if (left < 0) break;
      for (let place = start; place < end; place++) {
        const document = documents[place] as number;
        touched[count++] = document;
        similarity[document] =
          (similarity[document] as number) + value * (weights[place] as number);
      }
    }
    for (let at = 0; at < count; at++) {
      const document = touched[at] as number;
      const label = classOf[document] as number;
      const value = similarity[document] as number;
      if (value > (best[label] as number)) best[label] = value;
      similarity[document] = 0;
    }
  }
}
