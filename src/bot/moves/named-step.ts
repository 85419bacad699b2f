import { findPlace, toStep } from '../guide-moves.js';
import { inMind, wayInMind } from '../here.js';
import { fill } from '../phrase.js';
import type { Draft, Scene } from '../scene.js';
import { shortWord } from '../short-word.js';

/**
 * The step that a person names ("第三步在哪") in the way they are in, or were in last, or in a guide's
 * first way; null where there is no guide in mind. Of a number out of range they are told how many there are.
 */
export function toNamedStep(scene: Scene, named: number | 'last' | undefined): Draft | null {
  const here = inMind(scene);
  if (named === undefined || here.kind === 'outside') return null;
  const { topic } = here.kind === 'step' ? here.place : here;
  const first = findPlace(scene, topic, wayInMind(scene, here), 1);
  if (!first) return null;
  const steps = first.method.steps.length;
  const place = findPlace(scene, topic, first.methodId, named === 'last' ? steps : named);
  if (place) return toStep(scene, place, false);
  return shortWord(scene, fill(scene.local.phrases.guide.no_such_step, { steps }));
}
