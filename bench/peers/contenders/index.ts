export { bayes } from './bayes.js';
export type { Contender, Trained } from './contender.js';
export { nlpJs } from './nlp-js.js';
export { ours, toTrained } from './ours.js';
