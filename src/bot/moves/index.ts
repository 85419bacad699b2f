export { changeWay } from './change-way.js';
export { toLabelledStep } from './labelled-step.js';
export { makeMove } from './make-move.js';
export { toNamedStep } from './named-step.js';
export { notThere } from './not-there.js';
export { pickByPlace } from './pick-by-place.js';
export { refocus } from './refocus.js';
export { allSteps } from './walk.js';
