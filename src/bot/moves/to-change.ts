import { type Guide, methodsOf, type Step } from '../../knowledge/index.js';
import { above } from '../above.js';
import { findPlace, toStep } from '../guide-moves.js';
import { guideAt, inMind } from '../here.js';
import type { Draft, Scene } from '../scene.js';

/** Whether a step lets people change what is bound, rather than unbind it. */
function changes(step: Pick<Step, 'do'>): boolean {
  return step.do.includes('「更换');
}

/** The way of a guide in which what is bound can be changed, and the step from which on it is. */
function wayToChange(guide: Guide): { id: string; choice: number } | null {
  for (const [id, { steps }] of methodsOf(guide)) {
    const choice = steps.findIndex(changes) + 1;
    if (choice > 0) return { id, choice };
  }
  return null;
}

/**
 * "Then I'll change it": into the way of the guide in mind that can, or to its step that leaves the choice, and from
 * there past it. Null where no way can.
 */
export function toChange(scene: Scene): Draft | null {
  const here = inMind(scene);
  if (here.kind === 'outside') return null;
  const { topic, guide } = guideAt(here);
  const way = wayToChange(guide);
  if (!way) return null;
  const { id, choice } = way;
  const current = here.kind === 'step' && here.place.methodId === id ? here.place.number : 0;
  const number = current === 0 ? 1 : current < choice ? choice : choice + 1;
  const place = findPlace(scene, topic, id, number);
  const draft = place && toStep(scene, place, false);
  // Who is on the website's way is told why they leave it.
  const leavesSite = here.kind === 'step' && here.place.method.way === 'website' && current === 0;
  return draft && leavesSite ? above(scene.local.phrases.follow.change_in_qq, draft) : draft;
}

/** Whether what is bound can be changed in a guide, and on its website only be unbound. */
export function onlyUnbindsOnline(guide: Guide): boolean {
  const site = methodsOf(guide).find(([, { way }]) => way === 'website')?.[1];
  return site !== undefined && !site.steps.some(changes) && wayToChange(guide) !== null;
}

/** Who would change on the website what can only be unbound there is led into the way that can, and told so. */
export function toChangeInQq(scene: Scene, { topic, guide }: { topic: string; guide: Guide }) {
  const way = onlyUnbindsOnline(guide) ? wayToChange(guide) : null;
  const place = way && findPlace(scene, topic, way.id, 1);
  return place && above(scene.local.phrases.follow.change_in_qq, toStep(scene, place, false));
}
