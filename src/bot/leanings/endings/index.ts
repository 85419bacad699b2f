import type { Leaning } from '../leaning.js';
import { appealAsked } from './appeal-asked.js';
import { backedUp } from './backed-up.js';
import { bindAsked } from './bind-asked.js';
import { endAsked } from './end-asked.js';
import { gotBackIn } from './got-back-in.js';
import { helpAnswered } from './help-answered.js';
import { otherLoginBound } from './other-login-bound.js';
import { readAll } from './read-all.js';
import { thingDone } from './thing-done.js';
import { whomAsked } from './whom-asked.js';
import { whyNot } from './why-not.js';

/** Whether it helped, and what was only read. In a talk, in their order. */
export const inTalk: readonly Leaning[] = [
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

/** Those of them that are heard outside of any talk. */
export const alone: readonly Leaning[] = [thingDone];
