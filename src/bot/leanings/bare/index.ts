import type { Leaning } from '../leaning.js';
import { aboutToTry } from './about-to-try.js';
import { acknowledged } from './acknowledged.js';
import { bareMove } from './bare-move.js';
import { callAsked, leadWanted, looksOtherwise, personWanted } from './first-words.js';
import { helpless } from './helpless.js';
import { installDemanded } from './install-demanded.js';
import { allSaid, nothingAsked } from './nothing-said.js';
import { ownersDevice } from './owners-device.js';
import { pageDemands } from './page-demands.js';
import { picturesAsked } from './pictures-asked.js';
import { placeAsked } from './place-asked.js';
import { sameStill } from './same-still.js';
import { somethingElse } from './something-else.js';
import { cameBack, steppingAway } from './stepping-away.js';
import { praised } from './thanked.js';
import { timeAsked } from './time-asked.js';
import { trusted } from './trusted.js';
import { wayWeighed } from './way-weighed.js';
import { whatToDo } from './what-to-do.js';

/** What has hardly a word of its own, and is about what was said, or where they are. In a talk, in their order. */
export const inTalk: readonly Leaning[] = [
  personWanted,
  whatToDo,
  aboutToTry,
  helpless,
  placeAsked,
  somethingElse,
  picturesAsked,
  wayWeighed,
  timeAsked,
  pageDemands,
  installDemanded,
  acknowledged,
  steppingAway,
  cameBack,
  bareMove,
  praised,
  ownersDevice,
  trusted,
  sameStill,
];

/** Those of them that are heard outside of any talk. */
export const alone: readonly Leaning[] = [
  callAsked,
  personWanted,
  looksOtherwise,
  leadWanted,
  whatToDo,
  helpless,
  picturesAsked,
  allSaid,
  nothingAsked,
  timeAsked,
];
