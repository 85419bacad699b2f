import type { Understanding } from '../../intents/index.js';
import type { Scene } from '../scene.js';

/** Whether a text is clearly a question: short talk is none. */
export function isQuestion({ local }: Scene, understanding: Understanding): boolean {
  if (understanding.kind !== 'understood') return false;
  const { intent, isThanks } = understanding;
  return intent === 'human' || isThanks || local.topics.get(intent)?.kind !== 'talk';
}

/** Whether a text is clearly a question that an article answers. */
export function asksArticle({ local }: Scene, understanding: Understanding): boolean {
  return (
    understanding.kind === 'understood' &&
    local.topics.get(understanding.intent)?.kind === 'article'
  );
}
