export { separators } from './separators.js';
export { prepareSieves, Sieved, sieved } from './sieve.js';
