import type { Understanding } from '../intents/index.js';
import type { Guarded } from './guard-text.js';
import { isInTalk } from './here.js';
import { aboutToTry } from './leanings/about-to-try.js';
import { abroadAsked } from './leanings/abroad-asked.js';
import { accountTraded } from './leanings/account-traded.js';
import { acknowledged } from './leanings/acknowledged.js';
import { afterRefusal } from './leanings/after-refusal.js';
import { allPicked } from './leanings/all-picked.js';
import { alreadyOpen } from './leanings/already-open.js';
import { alsoAsked, alsoWished } from './leanings/also-wished.js';
import { appealAsked } from './leanings/appeal-asked.js';
import { assetsAsked } from './leanings/assets-asked.js';
import { backedUp } from './leanings/backed-up.js';
import { bareMove } from './leanings/bare-move.js';
import { begun, firstStepAsked } from './leanings/begun.js';
import { besideOwner } from './leanings/beside-owner.js';
import { bindAsked } from './leanings/bind-asked.js';
import { buttonAsked } from './leanings/button-asked.js';
import { cannotUndo, cannotUndoOther } from './leanings/cannot-undo.js';
import { carrierAsked } from './leanings/carrier-asked.js';
import { changeInstead, changeMeant, changeNamed } from './leanings/change-named.js';
import { changeOnSite } from './leanings/change-on-site.js';
import { codeAtLogin } from './leanings/code-at-login.js';
import { codeCame } from './leanings/code-came.js';
import { codeKeptBack } from './leanings/code-kept-back.js';
import { codeGoesElsewhere, codeMissed } from './leanings/code-missed.js';
import { laterAsked, leftForNow, stillWanted } from './leanings/come-later.js';
import { contactsAsked } from './leanings/contacts-asked.js';
import { costAsked, refundAsked } from './leanings/cost-asked.js';
import { courseKept } from './leanings/course-kept.js';
import { courseTold } from './leanings/course-told.js';
import { dealerSought } from './leanings/dealer-sought.js';
import { departedOwner } from './leanings/departed-owner.js';
import { deviceChanged } from './leanings/device-changed.js';
import { differenceAsked } from './leanings/difference-asked.js';
import { endAsked } from './leanings/end-asked.js';
import { filledBefore } from './leanings/filled-before.js';
import {
  callAsked,
  leadWanted,
  looksOtherwise,
  personWanted,
  thingUntold,
} from './leanings/first-words.js';
import { forkTaken } from './leanings/fork-taken.js';
import { formAsked } from './leanings/form-asked.js';
import { foundHere } from './leanings/found-here.js';
import { givenAfterWarning } from './leanings/given-after-warning.js';
import { givenAway } from './leanings/given-away.js';
import { gotBackIn } from './leanings/got-back-in.js';
import { helpAnswered } from './leanings/help-answered.js';
import { helpless } from './leanings/helpless.js';
import { historyAsked } from './leanings/history-asked.js';
import { idWanted } from './leanings/id-wanted.js';
import { installDemanded } from './leanings/install-demanded.js';
import { insulted } from './leanings/insulted.js';
import { knownInside } from './leanings/known-inside.js';
import { labelSaid } from './leanings/label-said.js';
import { languageSwitched } from './leanings/language-switched.js';
import { firstToldOf, type Leaning, ofShort, under } from './leanings/leaning.js';
import { ledInstead, ledNotRefused, ledOn } from './leanings/led.js';
import { limitAsked } from './leanings/limit-asked.js';
import { listEmpty, listLacks, notAPage } from './leanings/list-empty.js';
import { loggedInTold } from './leanings/logged-in-told.js';
import { loginElsewhere } from './leanings/login-elsewhere.js';
import { lookAsked } from './leanings/look-asked.js';
import { lookedBack, stepWanted } from './leanings/looked-back.js';
import { looksLike, meaningAsked, partAsked } from './leanings/looks-like.js';
import { lostBesides } from './leanings/lost-besides.js';
import { mineThere } from './leanings/mine-there.js';
import { missed, missedElsewhere } from './leanings/missed.js';
import { moved } from './leanings/moved.js';
import { named } from './leanings/named.js';
import { notAfterAll } from './leanings/not-after-all.js';
import { allAtOnce, manyAsked, wonderedOf } from './leanings/not-known.js';
import { notPassed } from './leanings/not-passed.js';
import { notRefused } from './leanings/not-refused.js';
import { notThat } from './leanings/not-that.js';
import { allSaid, nothingAsked, nothingMore, undoneThen } from './leanings/nothing-said.js';
import { numberClosing } from './leanings/number-closing.js';
import { ofQq } from './leanings/of-qq.js';
import { oldAccount } from './leanings/old-account.js';
import { oldNumberNeeded } from './leanings/old-number-needed.js';
import { onlyToChange } from './leanings/only-change.js';
import { onlyOld } from './leanings/only-old.js';
import { otherApp, otherAppNamed } from './leanings/other-app.js';
import { otherLoginBound } from './leanings/other-login-bound.js';
import { otherCodesCome, otherStillWorks } from './leanings/other-still-works.js';
import { otherThing } from './leanings/other-thing.js';
import { otherWayAsked } from './leanings/other-way-asked.js';
import { othersEntered } from './leanings/others-entered.js';
import { othersNumber } from './leanings/others-number.js';
import { outcomeAsked } from './leanings/outcome-asked.js';
import { ownInstead } from './leanings/own-instead.js';
import { ownersDevice } from './leanings/owners-device.js';
import { pageAsked, pageDoubted, pageFails, pageSought } from './leanings/page-asked.js';
import { pageDemands } from './leanings/page-demands.js';
import { fakedAlone, papersAsked, whyPapers } from './leanings/papers-asked.js';
import {
  cardReplaced,
  oldPhoneNeeded,
  phonePassedOn,
  simStillThere,
} from './leanings/phone-and-sim.js';
import { picked } from './leanings/picked.js';
import { picturesAsked } from './leanings/pictures-asked.js';
import { placeAsked } from './leanings/place-asked.js';
import { placeTold } from './leanings/place-told.js';
import { privacyAsked } from './leanings/privacy-asked.js';
import { proofLacked } from './leanings/proof-lacked.js';
import { pushedOff } from './leanings/pushed-off.js';
import { readAll } from './leanings/read-all.js';
import { refusedStill } from './leanings/refused-still.js';
import { remembered } from './leanings/remembered.js';
import { sameGuide } from './leanings/same-guide.js';
import { sameStill } from './leanings/same-still.js';
import { screenLanguage } from './leanings/screen-language.js';
import { secretOffered } from './leanings/secret-offered.js';
import { sentHere } from './leanings/sent-here.js';
import { sentOn } from './leanings/sent-on.js';
import { setAside } from './leanings/set-aside.js';
import { slipTold } from './leanings/slip-told.js';
import { somethingElse } from './leanings/something-else.js';
import { stepAsked, stepNamed, stepWeighed } from './leanings/step-named.js';
import { cameBack, steppingAway } from './leanings/stepping-away.js';
import { isStillMine } from './leanings/still-mine.js';
import { stillSafe } from './leanings/still-safe.js';
import { stillThere } from './leanings/still-there.js';
import { gotInTold, robbedTold, stolenTold } from './leanings/stolen-told.js';
import { stopped, stoppedThere } from './leanings/stopped.js';
import { othersCodes, ownerUnknown } from './leanings/strangers-account.js';
import { strangersBinding } from './leanings/strangers-binding.js';
import { rentedCodes, strangersCode } from './leanings/strangers-code.js';
import { stuckHere } from './leanings/stuck-here.js';
import { loginTakenOff, takenOffQq } from './leanings/taken-off-qq.js';
import { praised, thanked } from './leanings/thanked.js';
import { stolenOnce, theftDenied } from './leanings/theft-over.js';
import { thingDone } from './leanings/thing-done.js';
import { thingInstead } from './leanings/thing-instead.js';
import { timeAsked } from './leanings/time-asked.js';
import { trustAsked } from './leanings/trust-asked.js';
import { trusted } from './leanings/trusted.js';
import { eachAsked, twoAccounts } from './leanings/two-accounts.js';
import { twoApps } from './leanings/two-apps.js';
import { versionAsked } from './leanings/version-asked.js';
import { vouchedFor } from './leanings/vouched-for.js';
import { otherOfTwo, wayTold } from './leanings/way-told.js';
import { wayWeighed } from './leanings/way-weighed.js';
import { whatToDo } from './leanings/what-to-do.js';
import { whichFit, whichFitAlone } from './leanings/which-fit.js';
import { whomAsked } from './leanings/whom-asked.js';
import { whyNot } from './leanings/why-not.js';
import { waitingWished, wishedFirst } from './leanings/wished-first.js';
import { worryAsked } from './leanings/worry-asked.js';
import { wrongAccountEmpty } from './leanings/wrong-account-empty.js';
import type { Draft, Scene } from './scene.js';

/** What may harm, and what the bot cannot do: it is heard whatever else is said. */
const given = [
  ...[theftDenied, stolenOnce, knownInside, codeKeptBack, loginElsewhere, departedOwner],
  ...[strangersCode, rentedCodes, idWanted],
  ...[strangersBinding, robbedTold, gotInTold, besideOwner, ledInstead, secretOffered],
  ...[othersEntered, othersCodes, mineThere, stillSafe, vouchedFor, givenAway, givenAfterWarning],
  ...[accountTraded, filledBefore, sentOn, sentHere, dealerSought],
  ...[
    contactsAsked,
    lookAsked,
    ownInstead,
    privacyAsked,
    trustAsked,
    whyPapers,
    papersAsked,
    fakedAlone,
    pageDoubted,
    insulted,
    ledNotRefused,
  ],
];

/** Codes that login asks for, that came, did not, went elsewhere, or were refused. */
const codes = [
  ...[othersNumber, afterRefusal, codeAtLogin, codeCame, codeMissed, codeGoesElsewhere, notPassed],
  ...[otherCodesCome, isStillMine, oldNumberNeeded],
];

/** What was answered is not what is meant. */
const corrected = [
  abroadAsked,
  stillThere,
  otherAppNamed,
  twoApps,
  loginTakenOff,
  carrierAsked,
  changeInstead,
  onlyToChange,
  ownerUnknown,
  slipTold,
  oldAccount,
  historyAsked,
  ofQq,
  notThat,
  notRefused,
];

/** Whether it helped, and what was only read. */
const ended = [
  backedUp,
  whyNot,
  whomAsked,
  appealAsked,
  bindAsked,
  gotBackIn,
  otherLoginBound,
  thingDone,
  helpAnswered,
  endAsked,
  readAll,
];

/** Which thing, and what comes of it. */
const things = [
  ...[screenLanguage, whichFit, simStillThere, cardReplaced, oldPhoneNeeded, phonePassedOn],
  ...[
    stillWanted,
    laterAsked,
    leftForNow,
    allPicked,
    manyAsked,
    allAtOnce,
    limitAsked,
    undoneThen,
    remembered,
  ],
  ...[
    numberClosing,
    differenceAsked,
    eachAsked,
    formAsked,
    twoAccounts,
    lostBesides,
    setAside,
    thingInstead,
    pushedOff,
  ],
  ...[wrongAccountEmpty, worryAsked, refundAsked, assetsAsked, outcomeAsked],
  ...[stepWanted, courseTold, courseKept, picked, labelSaid],
  ...[cannotUndoOther, otherApp, takenOffQq, alsoWished, alsoAsked, wishedFirst, waitingWished],
];

/** What has hardly a word of its own, and is about what was said, or where they are. */
const leant = [
  ...[
    personWanted,
    whatToDo,
    aboutToTry,
    helpless,
    placeAsked,
    somethingElse,
    picturesAsked,
    wayWeighed,
  ],
  ...[timeAsked, pageDemands, installDemanded, acknowledged, steppingAway, cameBack, bareMove],
  ...[praised, ownersDevice, trusted, sameStill],
];

/** Where they are in a guide, and what it looks like there. */
const places = [
  ...[
    alreadyOpen,
    looksLike,
    partAsked,
    meaningAsked,
    listEmpty,
    listLacks,
    notAPage,
    pageFails,
    foundHere,
  ],
  ...[lookedBack, stepWeighed, ofShort(sameGuide), otherThing, ofShort(pageSought), versionAsked],
  ...[
    ofShort(missedElsewhere),
    placeTold,
    proofLacked,
    stuckHere,
    onlyOld,
    forkTaken,
    loggedInTold,
  ],
];

/** What moves them. */
const moves = [
  ...[
    languageSwitched,
    firstStepAsked,
    begun,
    otherOfTwo,
    ofShort(otherWayAsked),
    changeOnSite,
    wayTold,
    thanked,
    ofShort(stepAsked),
  ],
  ...[changeNamed, changeMeant, moved, refusedStill, ofShort(missed), stepNamed],
];

/** What no classifier made clear. */
const unclear = [
  ...[ofShort(costAsked), deviceChanged, cannotUndo, ofShort(notAfterAll), ofShort(buttonAsked)],
  ...[wonderedOf, stoppedThere, named, pageAsked, otherStillWorks, ledOn, nothingMore],
].map(ofUnclear);

/** The leanings in their order: the first that a text is decides. What names more stands before what names less. */
const firstInTalk = firstToldOf([
  ...[...given, ...codes, ...corrected, ...leant, ...ended, ...things, ...places, ...moves],
  ...[stolenTold, ...unclear],
]);

/** Outside of any talk a text can only be understood by what it names. */
const firstAlone = firstToldOf([
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
  whichFitAlone,
  stillSafe,
  givenAway,
  givenAfterWarning,
  lookAsked,
  privacyAsked,
  trustAsked,
  ledNotRefused,
  contactsAsked,
  abroadAsked,
  othersNumber,
  codeAtLogin,
  codeCame,
  notPassed,
  pushedOff,
  worryAsked,
  thingDone,
  limitAsked,
  numberClosing,
  twoAccounts,
  onlyOld,
  screenLanguage,
  languageSwitched,
  stopped,
  insulted,
  callAsked,
  personWanted,
  looksOtherwise,
  leadWanted,
  whatToDo,
  helpless,
  picturesAsked,
  ofShort(pageSought),
  allSaid,
  nothingAsked,
  simStillThere,
  oldPhoneNeeded,
  oldNumberNeeded,
  timeAsked,
  differenceAsked,
  pageFails,
  assetsAsked,
  twoApps,
  ofUnclear(loginTakenOff),
  takenOffQq,
  ofQq,
  stolenTold,
  ofUnclear(deviceChanged),
  ofUnclear(cannotUndo),
  ofUnclear(thingUntold),
  ofUnclear(named),
  ofUnclear(pageAsked),
]);

/**
 * What leans on the talk so far; null for a question of its own.
 *
 * @param before the app that the talk was about
 */
export function lean(
  scene: Scene,
  before: string | null,
  guarded: Guarded,
  understanding: Understanding,
): Draft | null {
  const first = isInTalk(scene) ? firstInTalk : firstAlone;
  return first({ scene, before, guarded, understanding });
}

/** A leaning of what is no clear question; somebody who may be in danger is warned instead. */
function ofUnclear(leaning: Leaning): Leaning {
  return under(
    ({ guarded, understanding }) =>
      understanding.kind !== 'understood' && guarded.threats.length === 0,
    leaning,
  );
}
