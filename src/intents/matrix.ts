import type { Vector } from './vectorizer.js';

/** Sparse vectors, one a row: what row `r` holds stands from `offsets[r]` up to `offsets[r + 1]`. */
export interface Matrix {
  readonly rows: number;
  readonly offsets: Int32Array;
  readonly ids: Int32Array;
  readonly values: Float32Array;
}

/**
 * Turns how many entries each feature has, written one place further on, into where they begin.
 *
 * @param most a feature with more entries keeps none
 */
export function toOffsets(counts: Int32Array, most = Number.POSITIVE_INFINITY): void {
  for (let id = 0; id + 1 < counts.length; id++) {
    const having = counts[id + 1] as number;
    counts[id + 1] = (counts[id] as number) + (having > most ? 0 : having);
  }
}

export function toMatrix(vectors: readonly Vector[]): Matrix {
  const offsets = new Int32Array(vectors.length + 1);
  for (const [row, { ids }] of vectors.entries())
    offsets[row + 1] = (offsets[row] as number) + ids.length;
  const size = offsets[vectors.length] as number;
  const ids = new Int32Array(size);
  const values = new Float32Array(size);
  for (const [row, vector] of vectors.entries()) {
    ids.set(vector.ids, offsets[row]);
    values.set(vector.values, offsets[row]);
  }
  return { rows: vectors.length, offsets, ids, values };
}
