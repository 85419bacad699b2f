export type { Candidate, Entities, Understand, Understanding } from './understanding.js';
