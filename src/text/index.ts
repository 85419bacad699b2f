export { codeAt } from './code-at.js';
export { separators } from './separators.js';
export { Shortlist } from './shortlist.js';
export { prepareSieves, Sieved, sieved } from './sieve.js';
export { inTwoBytes } from './two-bytes.js';
