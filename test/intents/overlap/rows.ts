import { type Matrix, toMatrix } from '../../../src/intents/matrix.js';

/** A matrix of rows `{ feature: value }`; a feature with a higher number is a rarer one. */
export function matrixOf(rows: readonly Readonly<Record<number, number>>[]): Matrix {
  return toMatrix(
    rows.map((row) => {
      const ids = Int32Array.from(Object.keys(row), Number).sort().reverse();
      return { ids, values: Float32Array.from(ids, (id) => row[id] ?? 0), known: 1 };
    }),
  );
}

/** The same with every row of length 1. */
export function unitMatrixOf(rows: readonly Readonly<Record<number, number>>[]): Matrix {
  return matrixOf(
    rows.map((row) => {
      const length = Math.hypot(...Object.values(row)) || 1;
      return Object.fromEntries(Object.entries(row).map(([id, value]) => [id, value / length]));
    }),
  );
}
