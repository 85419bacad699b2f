import { type Matrix, toOffsets } from './matrix.js';
import type { Vector } from './vectorizer.js';

/**
 * How many entries of the index a question may look up. Rare features come first and tell most; the
 * commonest, which nearly every text shares, would take most of the time of a long question. With
 * thirty times as many no more answers of the evaluation sets are right.
 */
const budget = 200;

/** Weights are told in so many steps of 1: a quarter of the size, the same answers. */
const steps = 255;

/** A text and a weight share a number. */
const bits = 8;
const mask = 255;

/** The arrays that an index is made of. */
export interface Postings {
  /** The entries of feature `f` stand from `offsets[f]` up to `offsets[f + 1]`. */
  readonly offsets: Int32Array;
  /** A text, times 256, and what the feature weighs in it, in steps: one place in memory to look at, not two. */
  readonly entries: Uint32Array;
  /** The class of each text. */
  readonly classOf: Uint16Array;
}

/**
 * Cosine similarity of a text to the training texts, through an inverted index. Answers with the
 * best similarity for every class.
 */
export class NeighbourIndex implements Postings {
  readonly offsets: Int32Array;
  readonly entries: Uint32Array;
  readonly classOf: Uint16Array;
  readonly #similarity: Float32Array;
  /** A text for every entry that was looked up: some several times. */
  readonly #touched = new Int32Array(budget);

  constructor({ offsets, entries, classOf }: Postings) {
    this.offsets = offsets;
    this.entries = entries;
    this.classOf = classOf;
    this.#similarity = new Float32Array(classOf.length);
  }

  /** Features that more texts have than a question may look up are left out. */
  static of({ rows, offsets, ids, values }: Matrix, classOf: Uint16Array, features: number) {
    const starts = new Int32Array(features + 1);
    for (const id of ids) starts[id + 1] = (starts[id + 1] as number) + 1;
    toOffsets(starts, budget);
    const entries = new Uint32Array(starts[features] as number);
    const next = starts.slice();
    for (let row = 0; row < rows; row++)
      for (let at = offsets[row] as number; at < (offsets[row + 1] as number); at++) {
        const id = ids[at] as number;
        if (starts[id] === starts[id + 1]) continue;
        const place = next[id] as number;
        // Whatever two texts share counts for something.
        const weight = Math.max(1, Math.round((values[at] as number) * steps));
        entries[place] = (row << bits) | weight;
        next[id] = place + 1;
      }
    return new NeighbourIndex({ offsets: starts, entries, classOf });
  }

  /** Writes the best similarity of each class into `best`, 0 where no text of it shares a feature. */
  similarities({ ids, values }: Vector, best: Float32Array): void {
    best.fill(0);
    const similarity = this.#similarity;
    const touched = this.#touched;
    const { offsets, entries, classOf } = this;
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
        const entry = entries[place] as number;
        const text = entry >>> bits;
        touched[count++] = text;
        similarity[text] = (similarity[text] as number) + value * (entry & mask);
      }
    }
    for (let at = 0; at < count; at++) {
      const text = touched[at] as number;
      const label = classOf[text] as number;
      const reached = similarity[text] as number;
      if (reached > (best[label] as number)) best[label] = reached;
      similarity[text] = 0;
    }
  }
}
