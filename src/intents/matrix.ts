import type { Vector } from './vectorizer.js';

/** Sparse vectors, one a row: what row `r` holds stands from `offsets[r]` up to `offsets[r + 1]`. */
export interface Matrix {
  readonly rows: number;
  readonly offsets: Int32Array;
  readonly ids: Int32Array;
  readonly values: Float32Array;
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
