import { doAction } from '../do-action.js';
import { isStepOnScreen } from '../here.js';
import type { Draft, Scene } from '../scene.js';
import { shortWord } from '../short-word.js';

/** Who is in a talk and wants to appeal has decided: the guide that has an appeal, from its first step. */
export function toAppeal(scene: Scene): Draft | null {
  const found = [...scene.local.topics].find(
    ([, topic]) => topic.kind === 'guide' && topic.fork?.no.method === 'appeal',
  );
  if (!found) return null;
  const { at } = scene.session;
  const isThere = at?.topic === found[0] && at.method === 'appeal' && isStepOnScreen(scene);
  return isThere
    ? shortWord(scene, scene.local.phrases.follow.go_on)
    : doAction(scene, { kind: 'fork', topic: found[0], yes: false });
}
