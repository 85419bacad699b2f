import type { Vector } from '../../src/intents/vectorizer.js';

/** A vector from `{ feature: value }`. */
export function sparse(entries: Readonly<Record<number, number>>): Vector {
  const ids = Int32Array.from(Object.keys(entries), Number);
  const values = Float32Array.from(Object.values(entries));
  return { ids, values, known: 1 };
}
