import { isStepOnScreen } from '../../here.js';
import type { Scene } from '../../scene.js';

/** Whether how to stay safe is what they have read last. */
export function isCautionRead(scene: Scene): boolean {
  return scene.session.said.includes('caution_verification') && !isStepOnScreen(scene);
}
