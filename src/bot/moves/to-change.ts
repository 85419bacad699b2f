import { methodsOf } from '../../knowledge/index.js';
import { findPlace, toStep } from '../guide-moves.js';
import { guideAt, inMind } from '../here.js';
import type { Draft, Scene } from '../scene.js';

/** What a step says that lets people change what is bound, rather than unbind it. */
const changes = /「更换/;

/**
 * "Then I'll change it": into the way of the guide in mind that can, or to its step that leaves the choice, and from
 * there past it. Null where no way can.
 */
export function toChange(scene: Scene): Draft | null {
  const here = inMind(scene);
  if (here.kind === 'outside') return null;
  const { topic, guide } = guideAt(here);
  for (const [id, { steps }] of methodsOf(guide)) {
    const choice = steps.findIndex((step) => changes.test(step.do)) + 1;
    if (choice === 0) continue;
    const current = here.kind === 'step' && here.place.methodId === id ? here.place.number : 0;
    const number = current === 0 ? 1 : current < choice ? choice : choice + 1;
    const place = findPlace(scene, topic, id, number);
    return place && toStep(scene, place, false);
  }
  return null;
}
