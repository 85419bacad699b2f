import { parentOf } from '../../knowledge/index.js';
import type { Scene } from '../scene.js';

/** Whether a topic is what must not be helped with. */
export function isRefusal({ local }: Pick<Scene, 'local'>, topic: string): boolean {
  return local.topics.get(topic)?.kind === 'refusal';
}

/** What was refused just now. */
export function refusedIn(scene: Scene): string | undefined {
  return scene.session.said.find((topic) => isRefusal(scene, topic));
}

/** What a turn said; a refusal stands over a short word or small talk after it. */
export function saidBeside(scene: Scene, said: readonly string[]): readonly string[] {
  const refused = refusedIn(scene);
  const isTalk = said.every((topic) => scene.local.topics.get(topic)?.kind === 'talk');
  return refused === undefined || !isTalk ? said : [...said, refused];
}

/** Whether something was refused just now. */
export function wasRefused(scene: Scene): boolean {
  return refusedIn(scene) !== undefined;
}

/** That the number is bound to another account, which may be a stranger's. */
export const alreadyBound = 'unbind_phone.already_bound';

/** Whether a topic is about an account that may be a stranger's. */
export function isOfOthers(scene: Scene, topic: string): boolean {
  const isBound = parentOf(topic) !== undefined && topic.endsWith('.already_bound');
  return isBound || isRefusal(scene, topic);
}
