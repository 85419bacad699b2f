import { undoneThen } from '../bare/nothing-said.js';
import type { Leaning } from '../leaning.js';
import { stepWanted } from '../places/looked-back.js';
import { allPicked } from './all-picked.js';
import { alsoAsked, alsoWished } from './also-wished.js';
import { assetsAsked } from './assets-asked.js';
import { cannotUndoOther } from './cannot-undo.js';
import { laterAsked, leftForNow, stillWanted } from './come-later.js';
import { refundAsked } from './cost-asked.js';
import { courseKept } from './course-kept.js';
import { courseTold } from './course-told.js';
import { differenceAsked } from './difference-asked.js';
import { formAsked } from './form-asked.js';
import { labelSaid } from './label-said.js';
import { limitAsked } from './limit-asked.js';
import { lostBesides } from './lost-besides.js';
import { allAtOnce, manyAsked } from './not-known.js';
import { numberClosing, timeLeft } from './number-closing.js';
import { otherApp } from './other-app.js';
import { outcomeAsked } from './outcome-asked.js';
import { cardReplaced, oldPhoneNeeded, phonePassedOn, simStillThere } from './phone-and-sim.js';
import { picked } from './picked.js';
import { pushedOff } from './pushed-off.js';
import { remembered } from './remembered.js';
import { screenLanguage } from './screen-language.js';
import { setAside } from './set-aside.js';
import { takenOffQq } from './taken-off-qq.js';
import { thingInstead } from './thing-instead.js';
import { eachAsked, twoAccounts } from './two-accounts.js';
import { whichFit, whichFitAlone } from './which-fit.js';
import { waitingWished, wishedFirst } from './wished-first.js';
import { worryAsked } from './worry-asked.js';
import { wrongAccountEmpty } from './wrong-account-empty.js';

/** Which thing, and what comes of it. In a talk, in their order. */
export const inTalk: readonly Leaning[] = [
  screenLanguage,
  whichFit,
  simStillThere,
  cardReplaced,
  oldPhoneNeeded,
  phonePassedOn,
  stillWanted,
  laterAsked,
  leftForNow,
  allPicked,
  manyAsked,
  allAtOnce,
  limitAsked,
  undoneThen,
  remembered,
  numberClosing,
  timeLeft,
  differenceAsked,
  eachAsked,
  formAsked,
  twoAccounts,
  lostBesides,
  setAside,
  thingInstead,
  pushedOff,
  wrongAccountEmpty,
  worryAsked,
  refundAsked,
  assetsAsked,
  outcomeAsked,
  stepWanted,
  courseTold,
  courseKept,
  picked,
  labelSaid,
  cannotUndoOther,
  otherApp,
  takenOffQq,
  alsoWished,
  alsoAsked,
  wishedFirst,
  waitingWished,
];

/** Those of them that are heard outside of any talk. */
export const alone: readonly Leaning[] = [
  whichFitAlone,
  pushedOff,
  worryAsked,
  limitAsked,
  numberClosing,
  twoAccounts,
  screenLanguage,
  simStillThere,
  oldPhoneNeeded,
  differenceAsked,
  assetsAsked,
  takenOffQq,
];
