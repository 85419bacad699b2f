import type { Understanding } from '../../intents/index.js';
import type { Topic } from '../../knowledge/index.js';
import type { Scene } from '../scene.js';

/** Whether a text is clearly a question: short talk is none. */
export function isQuestion({ local }: Scene, understanding: Understanding): boolean {
  if (understanding.kind !== 'understood') return false;
  const { intent, isThanks } = understanding;
  return intent === 'human' || isThanks || local.topics.get(intent)?.kind !== 'talk';
}

/** What kind of topic a text clearly asks for; undefined where it is not clear. */
export function kindAsked(
  { local }: Pick<Scene, 'local'>,
  understanding: Understanding,
): Topic['kind'] | undefined {
  return understanding.kind === 'understood'
    ? local.topics.get(understanding.intent)?.kind
    : undefined;
}

/** Whether a text is clearly a question that an article answers. */
export function asksArticle(scene: Scene, understanding: Understanding): boolean {
  return kindAsked(scene, understanding) === 'article';
}
