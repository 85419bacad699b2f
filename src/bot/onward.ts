import type { Guarded } from './guard-text.js';
import type { Draft, Scene } from './scene.js';
import { shortWord } from './short-word.js';

/**
 * On from where they are, with nothing new to say. Beneath a warning it is no word that could sound as if
 * sending a secret had been right.
 */
export function onward(scene: Scene, { found }: Pick<Guarded, 'found'>): Draft {
  const { follow, guard } = scene.local.phrases;
  const isInGuide = scene.session.at !== null;
  if (found.length > 0) return shortWord(scene, isInGuide ? guard.then_go_on : guard.then_ask);
  return shortWord(scene, isInGuide ? follow.go_on : follow.ready);
}
