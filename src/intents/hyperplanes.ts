import { toOffsets } from './matrix.js';
import { type Column, threshold } from './svm.js';
import type { Vector } from './vectorizer.js';

/** Weights are told in so many steps of their feature's largest: a quarter of the size, the same answers. */
const steps = 127;

/** A class and a weight share a number: the weight is counted from `zero`. */
const bits = 8;
const mask = 255;
const zero = 128;

/**
 * A weight that comes to less, times how much rarer its feature is than others, is left out. Most are: a question is
 * read in half the time, and as many answers of the evaluation sets are right.
 */
const least = 0.05;

/** Classes with their weights: half the size where the classes are few enough. */
export type Packed = Uint16Array | Int32Array;

/** The kind of array that so many classes are packed into, each with a weight. */
export function packedFor(classes: number): typeof Uint16Array | typeof Int32Array {
  return classes << bits <= 0x10000 ? Uint16Array : Int32Array;
}

/** The arrays that hyperplanes are made of. What is read together lies together: memory is most of the time. */
export interface Weights {
  /**
   * Two for each feature, and one pair more: the weights of feature `f` stand from `heads[2 * f]` up to
   * `heads[2 * f + 2]`, and `heads[2 * f + 1]` has the bits of the 32-bit float that they are counted in.
   */
  readonly heads: Int32Array;
  /** A class, times 256, and its weight in units of its feature. */
  readonly weights: Packed;
}

/** A hyperplane for every class, kept by feature, without the weights that tell nothing. */
export class Hyperplanes implements Weights {
  readonly heads: Int32Array;
  readonly weights: Packed;
  readonly #units: Float32Array;
  /** Kept for nothing: what is read and not kept need not be read. */
  readonly #fetched = new Int32Array(1);

  constructor({ heads, weights }: Weights) {
    this.heads = heads;
    this.weights = weights;
    this.#units = new Float32Array(heads.buffer, heads.byteOffset, heads.length);
  }

  /**
   * @param columns the weights of each class
   * @param idf how rare each feature is
   */
  static *of(columns: readonly Column[], idf: Float32Array): Generator<void, Hyperplanes> {
    const features = idf.length;
    const mean = idf.reduce((sum, rarity) => sum + rarity, 0) / features;
    const rarities = idf.map((rarity) => rarity / mean);
    const scales = new Float32Array(features);
    for (const { ids, values } of columns)
      for (let at = 0; at < ids.length; at++) {
        const id = ids[at] as number;
        scales[id] = Math.max(scales[id] as number, Math.abs(values[at] as number) / steps);
      }
    yield;
    const offsets = new Int32Array(features + 1);
    for (const column of columns)
      forTelling(column, scales, rarities, (id) => {
        offsets[id + 1] = (offsets[id + 1] as number) + 1;
      });
    toOffsets(offsets);
    yield;
    const weights = new (packedFor(columns.length))(offsets[features] as number);
    const next = offsets.slice();
    for (const [label, column] of columns.entries())
      forTelling(column, scales, rarities, (id, weight) => {
        const place = next[id] as number;
        weights[place] = (label << bits) + weight + zero;
        next[id] = place + 1;
      });
    const heads = new Int32Array(2 * (features + 1));
    const units = new Float32Array(heads.buffer);
    for (let id = 0; id <= features; id++) {
      heads[2 * id] = offsets[id] as number;
      units[2 * id + 1] = scales[id] ?? 0;
    }
    return new Hyperplanes({ heads, weights });
  }

  /** Writes the distance of a vector from each class's hyperplane; above 0 speaks for the class. */
  margins({ ids, values }: Vector, margin: Float32Array): void {
    const { heads, weights } = this;
    const units = this.#units;
    margin.fill(-threshold);
    // By itself, so that the processor fetches many rows at once: they lie far from each other. A third of the time.
    let fetched = 0;
    for (let at = 0; at < ids.length; at++)
      fetched ^= weights[heads[2 * (ids[at] as number)] as number] as number;
    this.#fetched[0] = fetched;
    for (let at = 0; at < ids.length; at++) {
      const head = 2 * (ids[at] as number);
      const value = (values[at] as number) * (units[head + 1] as number);
      const to = heads[head + 2] as number;
      let place = heads[head] as number;
      // Four at once: what the engine checks in each turn of a loop takes longer than an addition.
      for (; place + 3 < to; place += 4) {
        const [one, two] = [weights[place] as number, weights[place + 1] as number];
        const [three, four] = [weights[place + 2] as number, weights[place + 3] as number];
        add(margin, value, one);
        add(margin, value, two);
        add(margin, value, three);
        add(margin, value, four);
      }
      for (; place < to; place++) add(margin, value, weights[place] as number);
    }
  }
}

/** Adds a weight, in units of `value`, to its class. */
function add(margin: Float32Array, value: number, both: number): void {
  const label = both >> bits;
  margin[label] = (margin[label] as number) + value * ((both & mask) - zero);
}

/** Calls `tell` with each weight that tells something, in steps. */
function forTelling(
  { ids, values }: Column,
  scales: Float32Array,
  rarities: Float32Array,
  tell: (id: number, weight: number) => void,
): void {
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at] as number;
    const value = values[at] as number;
    if (Math.abs(value) * (rarities[id] as number) >= least)
      tell(id, Math.round(value / (scales[id] as number)));
  }
}
