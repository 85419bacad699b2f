import type { Place } from '../cards/step-card.js';
import { findPlace } from '../guide-moves.js';
import { guideAt, inMind, wayInMind } from '../here.js';
import type { Scene } from '../scene.js';
import { namesToFollow } from './labels.js';

/** What is to be done, and the labels that do it. */
const doings: readonly (readonly [asked: RegExp, label: RegExp])[] = [
  [/更换|更換|换|換|改|change|replace|switch/i, /更换/],
  [/解|取消|去掉|删|刪|撤|unbind|revoke|cancel|remove|delete|unlink/i, /解/],
];

/** The step of the guide in mind with the button that does what a text asks for: "where do I cancel it". */
export function stepDoing(scene: Scene, text: string): Place | null {
  const here = inMind(scene);
  if (here.kind === 'outside') return null;
  const { topic, guide } = guideAt(here);
  const way = wayInMind(scene, here);
  const steps = guide.methods[way]?.steps ?? [];
  for (const [asked, label] of doings) {
    const found = asked.test(text)
      ? steps.findLastIndex((step) => namesToFollow(step).some((one) => label.test(one)))
      : -1;
    if (found >= 0) return findPlace(scene, topic, way, found + 1);
  }
  return null;
}
