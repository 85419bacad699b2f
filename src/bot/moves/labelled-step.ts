import { methodsOf, oncePer } from '../../knowledge/index.js';
import { sieved } from '../../text/index.js';
import { fold } from '../fold.js';
import { plainForm } from '../guard/index.js';
import { findPlace, toStep } from '../guide-moves.js';
import { guideAt, inMind, wayInMind } from '../here.js';
import { rememberLast } from '../remember-last.js';
import type { Draft, Scene } from '../scene.js';
import { labelsIn, namesToFollow } from './labels.js';
import { isChoice, isDeedDone, type Shown } from './told-step.js';

/** What tells that a label was found and followed. */
const isDone = sieved(
  /已经|已經|里头|裡頭|进来了|進來了|进去了|點了|点了|点开|找到了|看到了|看見了|写着|寫著|already|i.?m in|got to|opened|tapped|found/i,
);

/** Asks whether it is that one, rather than tell that it is done. */
const asksIfThatOne = sieved(/是不是|对吗|對嗎|对不对|對不對|is (?:it|that) (?:the|it|right)/i);

/** Shorter labels are words that may mean anything. */
const fewest = 3;

/**
 * The step of the guide in mind whose label on screen a text names ("账号与安全在哪"), in the way they are
 * in before any other; null where none is named.
 */
export function toLabelledStep(scene: Scene, text: string): Draft | null {
  return firstInWays(scene, (steps) => {
    const passed =
      isDone.test(text) && !asksIfThatOne.test(text) ? stepAfter(steps, 0, text) : null;
    return passed ?? stepWeighed(steps, text) ?? stepNaming(steps, text);
  });
}

/** The step of the guide in mind between whose buttons somebody cannot choose; null where there is none. */
export function toWeighedStep(scene: Scene, text: string): Draft | null {
  return weighs.test(text) ? firstInWays(scene, (steps) => stepWeighed(steps, text)) : null;
}

/** The first step, of the way in mind before any other, that is found by its number. */
export function firstInWays(
  scene: Scene,
  find: (steps: readonly Shown[]) => number | null,
): Draft | null {
  const here = inMind(scene);
  if (here.kind === 'outside') return null;
  const { topic, guide } = guideAt(here);
  const way = wayInMind(scene, here);
  for (const id of [way, ...methodsOf(guide).map(([id]) => id)]) {
    const number = find(guide.methods[id]?.steps ?? []);
    const place = number === null ? null : findPlace(scene, topic, id, number);
    if (place) return toStep(scene, place, false);
  }
  return null;
}

/**
 * The step to go to when a text tells what was done by its labels on screen ("设置、账号与安全都点了"): the one
 * after the last that is named; that one itself, where it leaves something to choose. Null when it tells
 * of nothing further on.
 */
export function stepAfter(steps: readonly Shown[], current: number, text: string): number | null {
  const named = steps.findLastIndex((step, index) => index + 1 >= current && isNamed(step, text));
  const step = steps[named];
  if (!step) return null;
  const after = isChoice(step) && !isDeedDone(step, plainForm(text)) ? named + 1 : named + 2;
  return after > current ? after : null;
}

function isNamed(step: Shown, text: string): boolean {
  const said = folded(text);
  return labelsOf(step).some((label) => said.includes(label)) || isDeedDone(step, plainForm(text));
}

/** The first step, from 1, that has a label of some length which a text names; null when none has. */
export function stepNaming(steps: readonly Shown[], text: string): number | null {
  const said = folded(text);
  const found = steps.findIndex((step) =>
    labelsOf(step).some((label) => label.length >= fewest && said.includes(label)),
  );
  return found < 0 ? null : found + 1;
}

/** The first step, from 1, that says what to do with the longest label that a text names; null when none does. */
export function stepLabelled(steps: readonly Shown[], text: string): number | null {
  const said = folded(text);
  let longest = 0;
  let found: number | null = null;
  for (const [index, step] of steps.entries()) {
    for (const label of namesToFollow(step)) {
      if (label.length <= longest || !said.includes(label)) continue;
      longest = label.length;
      found = index + 1;
    }
  }
  return found;
}

/** Weighs one against another. */
export const weighs = sieved(/还是|還是|定系|定係|或者|\bor\b/i);
/** By its first two characters a label is known among the few of a step. */
const head = 2;

/** The first step, from 1, between whose labels a text asks to choose ("点更换还是点解绑"); null when none is. */
export function stepWeighed(steps: readonly Shown[], text: string): number | null {
  if (!weighs.test(text)) return null;
  const said = folded(text);
  const found = steps.findIndex((step) => {
    const heads = new Set(namesToFollow(step).map((label) => label.slice(0, head)));
    return [...heads].filter((label) => said.includes(label)).length > 1;
  });
  return found < 0 ? null : found + 1;
}

/** What a person says is looked for in each step of each way. */
const folded = rememberLast((text) => fold(plainForm(text)));

/** The labels on screen that a step names, folded. */
const labelsOf = oncePer((step: Shown) => labelsIn(`${step.do} ${step.look ?? ''}`));
