import { thingUntold } from '../bare/first-words.js';
import { nothingMore } from '../bare/nothing-said.js';
import { otherStillWorks } from '../codes/other-still-works.js';
import { ledOn } from '../danger/led.js';
import { stoppedThere } from '../going/stopped.js';
import { type Leaning, ofShort, ofUnclear } from '../leaning.js';
import { pageAsked } from '../places/page-asked.js';
import { cannotUndo } from '../things/cannot-undo.js';
import { costAsked } from '../things/cost-asked.js';
import { wonderedOf } from '../things/not-known.js';
import { buttonAsked } from './button-asked.js';
import { deviceChanged } from './device-changed.js';
import { named } from './named.js';
import { notAfterAll } from './not-after-all.js';

/** What no classifier made clear, and no threat is in. In a talk, in their order. */
export const inTalk: readonly Leaning[] = [
  ofShort(costAsked),
  deviceChanged,
  cannotUndo,
  ofShort(notAfterAll),
  ofShort(buttonAsked),
  wonderedOf,
  stoppedThere,
  named,
  pageAsked,
  otherStillWorks,
  ledOn,
  nothingMore,
].map(ofUnclear);

/** Those of them that are heard outside of any talk. */
export const alone: readonly Leaning[] = [
  deviceChanged,
  cannotUndo,
  thingUntold,
  named,
  pageAsked,
].map(ofUnclear);
