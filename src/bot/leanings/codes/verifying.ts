import type { Step } from '../../../knowledge/index.js';
import { sieved } from '../../../text/index.js';
import type { Place } from '../../cards/step-card.js';
import { findPlace } from '../../guide-moves.js';
import { hereOf } from '../../here.js';
import type { Scene } from '../../scene.js';

const asksToVerify = sieved(/验证|驗證|verif|\bidentity\b|\bcode\b/i);

/** Whether a step asks for a code, or for another proof. */
export function verifies(step: Pick<Step, 'do'>): boolean {
  return asksToVerify.test(step.do);
}

/** The step of the way they are in that asks for it; null outside of ways, and where none does. */
export function verifyingPlace(scene: Scene): Place | null {
  const here = hereOf(scene);
  if (here.kind !== 'step') return null;
  const { topic, methodId, method } = here.place;
  const number = method.steps.findLastIndex(verifies) + 1;
  return number > 0 ? findPlace(scene, topic, methodId, number) : null;
}
