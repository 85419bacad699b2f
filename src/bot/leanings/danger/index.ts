import type { Leaning } from '../leaning.js';
import { addressNamed, pageDoubted } from '../places/page-asked.js';
import { accountTraded } from './account-traded.js';
import { afterSecret } from './after-secret.js';
import { appSees } from './app-sees.js';
import { besideOwner } from './beside-owner.js';
import { codeKeptBack } from './code-kept-back.js';
import { contactsAsked } from './contacts-asked.js';
import { dealerSought } from './dealer-sought.js';
import { departedOwner } from './departed-owner.js';
import { filledBefore } from './filled-before.js';
import { givenAfterWarning } from './given-after-warning.js';
import { givenAway } from './given-away.js';
import { idWanted } from './id-wanted.js';
import { insulted } from './insulted.js';
import { knownInside } from './known-inside.js';
import { ledInstead, ledNotRefused } from './led.js';
import { loginElsewhere } from './login-elsewhere.js';
import { lookAsked, whereToLook } from './look-asked.js';
import { mineThere } from './mine-there.js';
import { othersEntered } from './others-entered.js';
import { ownInstead } from './own-instead.js';
import { fakedAlone, papersAsked, whyPapers } from './papers-asked.js';
import { privacyAsked } from './privacy-asked.js';
import { secretOffered } from './secret-offered.js';
import { sentHere } from './sent-here.js';
import { sentOn } from './sent-on.js';
import { stillSafe } from './still-safe.js';
import { gotInTold, robbedTold } from './stolen-told.js';
import { othersCodes } from './strangers-account.js';
import { strangersBinding } from './strangers-binding.js';
import { rentedCodes, strangersCode } from './strangers-code.js';
import { stolenOnce, theftDenied } from './theft-over.js';
import { trustAsked } from './trust-asked.js';
import { vouchedFor } from './vouched-for.js';

/** What may harm, and what the bot cannot do: it is heard whatever else is said. In a talk, in their order. */
export const inTalk: readonly Leaning[] = [
  theftDenied,
  stolenOnce,
  knownInside,
  codeKeptBack,
  loginElsewhere,
  departedOwner,
  strangersCode,
  rentedCodes,
  idWanted,
  strangersBinding,
  robbedTold,
  gotInTold,
  besideOwner,
  ledInstead,
  secretOffered,
  othersEntered,
  othersCodes,
  mineThere,
  stillSafe,
  vouchedFor,
  givenAway,
  givenAfterWarning,
  accountTraded,
  filledBefore,
  afterSecret,
  sentOn,
  sentHere,
  dealerSought,
  contactsAsked,
  lookAsked,
  whereToLook,
  ownInstead,
  privacyAsked,
  appSees,
  trustAsked,
  whyPapers,
  papersAsked,
  fakedAlone,
  pageDoubted,
  addressNamed,
  insulted,
  ledNotRefused,
];

/** Those of them that are heard outside of any talk. */
export const alone: readonly Leaning[] = [
  stolenOnce,
  knownInside,
  loginElsewhere,
  departedOwner,
  strangersCode,
  rentedCodes,
  strangersBinding,
  robbedTold,
  gotInTold,
  besideOwner,
  ledInstead,
  secretOffered,
  othersEntered,
  othersCodes,
  accountTraded,
  whyPapers,
  idWanted,
  fakedAlone,
  stillSafe,
  givenAway,
  givenAfterWarning,
  afterSecret,
  lookAsked,
  privacyAsked,
  trustAsked,
  ledNotRefused,
  contactsAsked,
  addressNamed,
  insulted,
];
