export { Sieved, sieved } from './sieve.js';
