import type { Matrix } from '../matrix.js';

/**
 * How many entries of the index one search looks up: the rarest features come first, and tell most. It
 * looks up more only where it could miss a near twin otherwise.
 */
const budget = 2000;

/** From this cosine on, what a search tells is exact, and nothing is missed. */
export const nearTwin = 0.85;

/** Is told a row, and how similar it is: 0 to 1. */
export type Tell = (row: number, similarity: number) => void;

/** Finds which rows of a matrix resemble another of its rows, through an inverted index. */
export class Resemblance {
  readonly #matrix: Matrix;
  /** The rows that have feature `f` stand from `starts[f]` up to `starts[f + 1]`. */
  readonly #starts: Int32Array;
  readonly #rows: Int32Array;
  /** What the feature weighs in each of them. */
  readonly #values: Float32Array;
  /** Work space, all 0 between searches. */
  readonly #similarity: Float32Array;
  readonly #touched: Int32Array;

  /** @param matrix rows of length 1 at most, the features of each from the rarest to the commonest */
  constructor(matrix: Matrix, features: number) {
    const { rows, offsets, ids, values } = matrix;
    this.#matrix = matrix;
    this.#starts = new Int32Array(features + 1);
    for (const id of ids) this.#starts[id + 1] = (this.#starts[id + 1] as number) + 1;
    for (let id = 0; id < features; id++)
      this.#starts[id + 1] = (this.#starts[id + 1] as number) + (this.#starts[id] as number);
    this.#rows = new Int32Array(ids.length);
    this.#values = new Float32Array(ids.length);
    const next = this.#starts.slice();
    for (let row = 0; row < rows; row++)
      for (let at = offsets[row] as number; at < (offsets[row + 1] as number); at++) {
        const id = ids[at] as number;
        const place = next[id] as number;
        this.#rows[place] = row;
        this.#values[place] = values[at] as number;
        next[id] = place + 1;
      }
    this.#similarity = new Float32Array(rows);
    this.#touched = new Int32Array(rows);
  }

  /**
   * Tells of every other row that shares one of a row's rarer features. The similarity is the cosine, as
   * far as those features make it up.
   */
  search(row: number, tell: Tell): void {
    const { offsets, ids, values } = this.#matrix;
    const end = offsets[row + 1] as number;
    let left = budget;
    let rest = 0;
    for (let at = offsets[row] as number; at < end; at++) rest += (values[at] as number) ** 2;
    let count = 0;
    for (let at = offsets[row] as number; at < end; at++) {
      const id = ids[at] as number;
      const from = this.#starts[id] as number;
      const to = this.#starts[id + 1] as number;
      left -= to - from;
      // What rows have in common with a rest so short cannot make twins of them.
      if (left < 0 && rest < nearTwin ** 2) break;
      const value = values[at] as number;
      rest -= value * value;
      count = this.#add(value, from, to, count);
    }
    const longest = Math.sqrt(Math.max(rest, 0));
    for (let at = 0; at < count; at++) {
      const other = this.#touched[at] as number;
      const similarity = this.#similarity[other] as number;
      this.#similarity[other] = 0;
      if (other === row) continue;
      tell(other, similarity + longest < nearTwin ? similarity : this.#cosine(row, other));
    }
  }

  #add(value: number, from: number, to: number, touched: number): number {
    let count = touched;
    for (let place = from; place < to; place++) {
      const other = this.#rows[place] as number;
      const before = this.#similarity[other] as number;
      if (before === 0) this.#touched[count++] = other;
      this.#similarity[other] = before + value * (this.#values[place] as number);
    }
    return count;
  }

  #cosine(one: number, other: number): number {
    const { offsets, ids, values } = this.#matrix;
    const [endOne, endOther] = [offsets[one + 1] as number, offsets[other + 1] as number];
    let at = offsets[one] as number;
    let place = offsets[other] as number;
    let sum = 0;
    while (at < endOne && place < endOther) {
      const difference = (ids[at] as number) - (ids[place] as number);
      if (difference === 0) sum += (values[at] as number) * (values[place] as number);
      if (difference >= 0) at++;
      if (difference <= 0) place++;
    }
    return sum;
  }
}
