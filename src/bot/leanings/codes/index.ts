import type { Leaning } from '../leaning.js';
import { afterRefusal } from './after-refusal.js';
import { codeAtLogin } from './code-at-login.js';
import { codeCame } from './code-came.js';
import { codeGoesElsewhere, codeMissed } from './code-missed.js';
import { lostAgain } from './lost-again.js';
import { notPassed } from './not-passed.js';
import { oldNumberNeeded } from './old-number-needed.js';
import { otherCodesCome } from './other-still-works.js';
import { othersNumber } from './others-number.js';
import { isStillMine } from './still-mine.js';

/** Codes that login asks for, that came, did not, went elsewhere, or were refused. In a talk, in their order. */
export const inTalk: readonly Leaning[] = [
  lostAgain,
  othersNumber,
  afterRefusal,
  codeAtLogin,
  codeCame,
  codeMissed,
  codeGoesElsewhere,
  notPassed,
  otherCodesCome,
  isStillMine,
  oldNumberNeeded,
];

/** Those of them that are heard outside of any talk. */
export const alone: readonly Leaning[] = [
  othersNumber,
  codeAtLogin,
  codeCame,
  notPassed,
  oldNumberNeeded,
];
