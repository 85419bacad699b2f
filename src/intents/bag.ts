import type { Look } from './look.js';
import { type Emit, emitFeatures } from './views.js';

/** The features of a text, each once. */
export interface Bag {
  /** A feature is known by the bucket that its hash falls into, below `buckets`. */
  readonly features: Int32Array;
  /** How often the text has each, at most `mostCounted`. */
  readonly counts: Uint8Array;
}

const bucketBits = 20;
const bucketMask = (1 << bucketBits) - 1;
const maxFeatures = 4096;

/** How many features can be told apart. */
export const buckets = 1 << bucketBits;

/** Beyond this a feature is not counted: the five-hundredth "啊" says no more than the tenth. */
export const mostCounted = 255;

// One text at a time: the work space is shared between calls, and each leaves it empty.
const counted = new Uint8Array(buckets);
const touched = new Int32Array(maxFeatures);

let size = 0;

const count: Emit = (hash, times) => {
  const feature = (hash ^ (hash >>> bucketBits)) & bucketMask;
  const before = counted[feature] as number;
  if (before === 0) {
    if (size === maxFeatures) return;
    touched[size++] = feature;
  }
  counted[feature] = Math.min(before + times, mostCounted);
};

/**
 * Counts the features of a text. Of a text with more than 4,096 the first count.
 */
export function toBag(look: Look): Bag {
  size = 0;
  emitFeatures(look, count);
  const features = touched.slice(0, size);
  const counts = new Uint8Array(size);
  for (let at = 0; at < size; at++) {
    const feature = features[at] as number;
    counts[at] = counted[feature] as number;
    counted[feature] = 0;
  }
  return { features, counts };
}
