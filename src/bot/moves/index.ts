export { makeMove } from './make-move.js';
export { toNamedStep } from './named-step.js';
