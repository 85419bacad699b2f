import { missedElsewhere, missedInWays } from '../going/missed.js';
import { stepWeighed } from '../going/step-named.js';
import { type Leaning, ofShort } from '../leaning.js';
import { alreadyOpen } from './already-open.js';
import { forkTaken } from './fork-taken.js';
import { foundHere } from './found-here.js';
import { listEmpty, listLacks, notAPage } from './list-empty.js';
import { loggedInTold } from './logged-in-told.js';
import { lookedBack } from './looked-back.js';
import { looksLike, meaningAsked, partAsked } from './looks-like.js';
import { onlyOld } from './only-old.js';
import { otherThing } from './other-thing.js';
import { pageFails, pageSought } from './page-asked.js';
import { placeTold } from './place-told.js';
import { proofLacked } from './proof-lacked.js';
import { sameGuide } from './same-guide.js';
import { stuckHere } from './stuck-here.js';
import { versionAsked } from './version-asked.js';

/** Where they are in a guide, and what it looks like there. In a talk, in their order. */
export const inTalk: readonly Leaning[] = [
  alreadyOpen,
  looksLike,
  partAsked,
  meaningAsked,
  listEmpty,
  listLacks,
  notAPage,
  pageFails,
  foundHere,
  lookedBack,
  stepWeighed,
  ofShort(sameGuide),
  otherThing,
  ofShort(pageSought),
  versionAsked,
  ofShort(missedInWays),
  ofShort(missedElsewhere),
  placeTold,
  proofLacked,
  stuckHere,
  onlyOld,
  forkTaken,
  loggedInTold,
];

/** Those of them that are heard outside of any talk. */
export const alone: readonly Leaning[] = [onlyOld, ofShort(pageSought), pageFails];
