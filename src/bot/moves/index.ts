export { changeWay } from './change-way.js';
export { stepSpeakingOf, toDescribedStep } from './described-step.js';
export { didHelp } from './did-help.js';
export { stepDoing } from './doing-step.js';
export {
  firstInWays,
  stepLabelled,
  stepNaming,
  toLabelledStep,
  toWeighedStep,
  weighs,
} from './labelled-step.js';
export { namesToFollow } from './labels.js';
export { makeMove } from './make-move.js';
export { enterGuide, methodWanted, openAt } from './method-wanted.js';
export { asOnScreen, stepAskedFor } from './missed-step.js';
export { toNamedStep } from './named-step.js';
export { notThere } from './not-there.js';
export { pickByPlace } from './pick-by-place.js';
export { tellLengths, tellProgress } from './progress.js';
export { refocus } from './refocus.js';
export { begins, sayYes } from './say-yes.js';
export { tellPage, tellPageNotOpen } from './tell-page.js';
export { toAppeal, wasLost } from './to-appeal.js';
export { toChange, toChangeInQq } from './to-change.js';
export { isChoice, isForLogin, stepTold } from './told-step.js';
export { allSteps, goOn, restart, resume } from './walk.js';
