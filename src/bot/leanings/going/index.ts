import { thanked } from '../bare/thanked.js';
import { type Leaning, ofShort } from '../leaning.js';
import { appSide } from './app-side.js';
import { begun, firstStepAsked } from './begun.js';
import { changeMeant, changeNamed } from './change-named.js';
import { changeOnSite } from './change-on-site.js';
import { languageSwitched } from './language-switched.js';
import { missed } from './missed.js';
import { moved } from './moved.js';
import { otherWayAsked } from './other-way-asked.js';
import { refusedStill } from './refused-still.js';
import { stepAsked, stepNamed } from './step-named.js';
import { stopped } from './stopped.js';
import { otherOfTwo, wayTold } from './way-told.js';

/** What moves them. In a talk, in their order. */
export const inTalk: readonly Leaning[] = [
  appSide,
  languageSwitched,
  firstStepAsked,
  begun,
  otherOfTwo,
  ofShort(otherWayAsked),
  changeOnSite,
  wayTold,
  thanked,
  ofShort(stepAsked),
  changeNamed,
  changeMeant,
  moved,
  refusedStill,
  ofShort(missed),
  stepNamed,
];

/** Those of them that are heard outside of any talk. */
export const alone: readonly Leaning[] = [languageSwitched, stopped];
