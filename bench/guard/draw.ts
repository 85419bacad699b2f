import { below, type Random } from '../scaling/random.js';

/** One of some things, each as likely. */
export function pick<Thing>(random: Random, from: readonly Thing[]): Thing {
  const picked = from[below(random, from.length)];
  if (picked === undefined) throw new Error('Nothing to pick from');
  return picked;
}

/** So many decimal digits. */
export function digits(random: Random, count: number): string {
  return Array.from({ length: count }, () => below(random, 10)).join('');
}

/** A whole number, both ends among them. */
export function between(random: Random, lowest: number, highest: number): number {
  return lowest + below(random, highest - lowest + 1);
}

/** Takes things in a shuffled order, each once before any comes again. */
export function createDeck<Thing>(random: Random, things: readonly Thing[]): () => Thing {
  let left: Thing[] = [];
  return () => {
    if (left.length === 0) left = [...things];
    const [drawn] = left.splice(below(random, left.length), 1);
    if (drawn === undefined) throw new Error('An empty deck');
    return drawn;
  };
}
