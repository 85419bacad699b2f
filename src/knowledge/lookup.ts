import type { KnowledgeBase } from './knowledge-base.js';
import type { Locale } from './locale.js';
import type { Guide, Method, Step, Topic } from './schema.js';

/** The topic of an id that may come from outside. */
export function topicOf(knowledge: KnowledgeBase, locale: Locale, id: string): Topic | undefined {
  return knowledge.in[locale].topics.get(id);
}

/** The guide of an id; undefined for a topic of another kind too. */
export function guideOf(knowledge: KnowledgeBase, locale: Locale, id: string): Guide | undefined {
  const topic = topicOf(knowledge, locale, id);
  return topic?.kind === 'guide' ? topic : undefined;
}

/** The method of an id that may come from outside: `toString` is none. */
export function methodOf(guide: Guide, id: string): Method | undefined {
  return Object.hasOwn(guide.methods, id) ? guide.methods[id] : undefined;
}

/** A guide's methods with their ids, in the authors' order. */
export function methodsOf(guide: Guide): [id: string, method: Method][] {
  return Object.entries(guide.methods);
}

/** @param number from 1 */
export function stepOf(method: Method, number: number): Step | undefined {
  return method.steps[number - 1];
}
