import { findPlace, toFinished, toStep } from '../guide-moves.js';
import { guideAt, inMind, wayInMind } from '../here.js';
import { fill } from '../phrase.js';
import type { Draft, Scene } from '../scene.js';
import { shortWord } from '../short-word.js';
import { methodWanted, type Wanted } from './method-wanted.js';

/**
 * The step that a person names ("第三步在哪"): in the way that they name with it, else in the one they are
 * in, or were in last, else in a guide's first way; null where there is no guide in mind. Of a number out of
 * range they are told how many there are.
 */
export function toNamedStep(
  scene: Scene,
  named: number | 'last' | undefined,
  wanted: Wanted = {},
): Draft | null {
  if (named === undefined) return null;
  const here = inMind(scene);
  if (here.kind === 'outside') return null;
  const { topic, guide } = guideAt(here);
  // A place that is named beside is the step's.
  const { place: _, ...way } = wanted;
  const methodId = methodWanted(guide, way) ?? wayInMind(scene, here);
  const first = findPlace(scene, topic, methodId, 1);
  if (!first) return null;
  const steps = first.method.steps.length;
  const found = findPlace(scene, topic, first.methodId, numberOf(named, steps));
  if (found) return toStep(scene, found, false);
  const last = wanted.isPast === true ? findPlace(scene, topic, first.methodId, steps) : null;
  if (last && named === steps + 1) return toFinished(scene, last);
  return shortWord(scene, fill(scene.local.phrases.guide.no_such_step, { steps }));
}

function numberOf(named: number | 'last', steps: number): number {
  if (named === 'last') return steps;
  return named < 0 ? steps + 1 + named : named;
}
