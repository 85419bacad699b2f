export { loadOverlaps } from './load-overlaps.js';
export type { Overlap } from './overlap.js';
export { isWorthTelling } from './worth-telling.js';
