import type { Random } from './random.js';

/** How fast words become rare in writing: the exponent of Zipf's law, and Mandelbrot's shift. */
const exponent = 1.05;
const shift = 2.7;

/** Draws from a list as writing draws from its words: the first often, the last hardly ever. */
export function createZipf<Item>(items: readonly Item[], random: Random): () => Item {
  const sums = new Float64Array(items.length);
  let total = 0;
  for (let rank = 0; rank < items.length; rank++) {
    total += 1 / (rank + 1 + shift) ** exponent;
    sums[rank] = total;
  }
  return () => {
    const drawn = random() * total;
    let low = 0;
    let high = items.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] as number) < drawn) low = middle + 1;
      else high = middle;
    }
    return items[low] as Item;
  };
}
