import type { Vector } from './vectorizer.js';

/**
 * How many entries of the index a question may look up. Rare features come first and tell most; the
 * commonest, which nearly every text shares, take most of the time of a long question.
 */
const budget = 6000;

/**
 * Cosine similarity of a text to the training texts, through an inverted index. Answers with the
 * best similarity for every class.
 */
export class NeighbourIndex {
  readonly offsets: Int32Array;
  readonly documents: Int32Array;
  readonly values: Float32Array;
  readonly classOf: Int32Array;
  readonly #similarity: Float32Array;
  readonly #touched: Int32Array;

  constructor(
    offsets: Int32Array,
    documents: Int32Array,
    values: Float32Array,
    classOf: Int32Array,
  ) {
    this.offsets = offsets;
    this.documents = documents;
    this.values = values;
    this.classOf = classOf;
    this.#similarity = new Float32Array(classOf.length);
    this.#touched = new Int32Array(classOf.length);
  }

  static build(vectors: readonly Vector[], classOf: Int32Array, features: number): NeighbourIndex {
    const counts = new Int32Array(features + 1);
    for (const { ids } of vectors) for (const id of ids) counts[id] = (counts[id] ?? 0) + 1;
    const offsets = new Int32Array(features + 1);
    for (let id = 0; id < features; id++) offsets[id + 1] = (offsets[id] ?? 0) + (counts[id] ?? 0);
    const size = offsets[features] ?? 0;
    const documents = new Int32Array(size);
    const values = new Float32Array(size);
    const next = offsets.slice();
    for (const [document, { ids, values: weights }] of vectors.entries())
      for (let at = 0; at < ids.length; at++) {
        const id = ids[at] as number;
        const place = next[id] as number;
        documents[place] = document;
        values[place] = weights[at] as number;
        next[id] = place + 1;
      }
    return new NeighbourIndex(offsets, documents, values, classOf);
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
      const value = values[at] as number;
      const start = offsets[id] as number;
      const end = offsets[id + 1] as number;
      left -= end - start;
      if (left < 0) break;
      for (let place = start; place < end; place++) {
        const document = documents[place] as number;
        const before = similarity[document] as number;
        if (before === 0) touched[count++] = document;
        similarity[document] = before + value * (weights[place] as number);
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
