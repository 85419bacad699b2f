import { methodsOf } from '../../knowledge/index.js';
import { fold } from '../fold.js';
import { findPlace, toStep } from '../guide-moves.js';
import { inMind, wayInMind } from '../here.js';
import type { Draft, Scene } from '../scene.js';

/** Shorter labels are words that may mean anything. */
const fewest = 3;

/**
 * The step of the guide in mind whose label on screen a text names ("账号与安全在哪"), in the way they are
 * in before any other; null where none is named.
 */
export function toLabelledStep(scene: Scene, text: string): Draft | null {
  const here = inMind(scene);
  if (here.kind === 'outside') return null;
  const { topic, guide } = here.kind === 'step' ? here.place : here;
  const way = wayInMind(scene, here);
  const ways = [way, ...methodsOf(guide).map(([id]) => id)];
  for (const id of ways) {
    const number = stepNaming(guide.methods[id]?.steps ?? [], text);
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
export function stepAfter(
  steps: readonly { readonly do: string }[],
  current: number,
  text: string,
): number | null {
  const said = fold(text);
  const named = steps.findLastIndex(
    (step, index) =>
      index + 1 >= current && allLabelsIn(step.do).some((label) => said.includes(label)),
  );
  const step = steps[named];
  if (!step) return null;
  const after = allLabelsIn(step.do).length > 1 ? named + 1 : named + 2;
  return after > current ? after : null;
}

/** The first step, from 1, that has a label which a text names; null when none has. */
export function stepNaming(steps: readonly { readonly do: string }[], text: string): number | null {
  const said = fold(text);
  const found = steps.findIndex((step) => labelsIn(step.do).some((label) => said.includes(label)));
  return found < 0 ? null : found + 1;
}

/** The labels that stand in a text in 「」, folded. */
function allLabelsIn(text: string): string[] {
  return [...text.matchAll(/「([^「」]+)」/g)].map(([, label = '']) => fold(label));
}

function labelsIn(text: string): string[] {
  return allLabelsIn(text).filter((label) => label.length >= fewest);
}
