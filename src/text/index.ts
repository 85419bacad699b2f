export { prepareSieves, Sieved, sieved } from './sieve.js';
