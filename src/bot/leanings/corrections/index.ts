import { ownerUnknown } from '../danger/strangers-account.js';
import { changeInstead } from '../going/change-named.js';
import { type Leaning, ofUnclear } from '../leaning.js';
import { otherAppNamed } from '../things/other-app.js';
import { loginTakenOff } from '../things/taken-off-qq.js';
import { abroadAsked } from './abroad-asked.js';
import { carrierAsked } from './carrier-asked.js';
import { historyAsked } from './history-asked.js';
import { notRefused } from './not-refused.js';
import { notThat } from './not-that.js';
import { ofQq } from './of-qq.js';
import { oldAccount } from './old-account.js';
import { onlyToChange } from './only-change.js';
import { ownOtherAccount } from './own-other-account.js';
import { slipTold } from './slip-told.js';
import { stillThere } from './still-there.js';
import { twoApps } from './two-apps.js';

/** What was answered is not what is meant. In a talk, in their order. */
export const inTalk: readonly Leaning[] = [
  abroadAsked,
  stillThere,
  otherAppNamed,
  twoApps,
  loginTakenOff,
  carrierAsked,
  changeInstead,
  onlyToChange,
  ownerUnknown,
  ownOtherAccount,
  slipTold,
  oldAccount,
  historyAsked,
  ofQq,
  notThat,
  notRefused,
];

/** Those of them that are heard outside of any talk. */
export const alone: readonly Leaning[] = [abroadAsked, twoApps, ofUnclear(loginTakenOff), ofQq];
