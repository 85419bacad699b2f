export { IntentClassifier } from './classifier.js';
export type { Model } from './model.js';
export { readModel, writeModel } from './model-cache.js';
export { decodeModel, encodeModel } from './model-file.js';
export { normalise } from './normalise.js';
export { finish, finishGently, train, trainingVersion } from './train.js';
export { createUnderstand } from './understand.js';
export type { Candidate, Entities, Understand, Understanding } from './understanding.js';
export type { Writing } from './writing.js';
