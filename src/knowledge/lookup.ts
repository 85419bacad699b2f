import { type AppNames, sayApp } from './app-placeholder.js';
import type { KnowledgeBase, LocalKnowledge } from './knowledge-base.js';
import type { Locale } from './locale.js';
import { oncePer } from './once-per.js';
import { parentOf } from './parent-of.js';
import type { BoundThing, Guide, Method, Step, Topic } from './schema.js';
import { mapTexts } from './texts.js';

/**
 * The topic of an id that may come from outside.
 *
 * @param app the id of the app that the topic is to name, where it names one
 */
export function topicOf(
  knowledge: KnowledgeBase,
  locale: Locale,
  id: string,
  app: string | null = null,
): Topic | undefined {
  const { topics, naming } = knowledge.in[locale];
  const names = app === null ? null : namesOf(knowledge, locale, app);
  const topic = names && naming.get(id);
  return names && topic ? saidOf(topic, names) : topics.get(id);
}

/** Each topic as it was last said of an app, which a turn asks for several times. */
const lastSaid = new WeakMap<Topic, { readonly names: AppNames; readonly said: Topic }>();

function saidOf(topic: Topic, names: AppNames): Topic {
  const last = lastSaid.get(topic);
  if (last?.names.spoken === names.spoken && last.names.onScreen === names.onScreen)
    return last.said;
  const said = mapTexts(topic, (text) => sayApp(text, names));
  lastSaid.set(topic, { names, said });
  return said;
}

/** Whether a topic names the app that a person talks about. */
export function isAboutApp(knowledge: KnowledgeBase, id: string): boolean {
  return knowledge.in['zh-CN'].naming.has(id);
}

function namesOf({ apps }: KnowledgeBase, locale: Locale, id: string): AppNames | null {
  const name = apps.get(id)?.name;
  if (!name) return null;
  const spoken = name[locale];
  // Screens are in simplified characters, which who reads traditional ones can read.
  const label = `「${name['zh-CN']}」`;
  const isRead = locale !== 'en' || spoken === name['zh-CN'];
  return { spoken, onScreen: isRead ? label : `${label} (${spoken})` };
}

/** The guide of an id; undefined for a topic of another kind too. */
export function guideOf(
  knowledge: KnowledgeBase,
  locale: Locale,
  id: string,
  app: string | null = null,
): Guide | undefined {
  const topic = topicOf(knowledge, locale, id, app);
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

/** The guide that unbinds a thing; undefined when there is none. */
export function guideAbout({ topics }: LocalKnowledge, thing: BoundThing): string | undefined {
  return guidesByThing(topics).get(thing);
}

const guidesByThing = oncePer((topics: LocalKnowledge['topics']) => {
  const guides = new Map<BoundThing, string>();
  for (const [id, topic] of topics)
    if (topic.kind === 'guide' && topic.about && !guides.has(topic.about))
      guides.set(topic.about, id);
  return guides;
});

/** What a topic is about: a narrower one is about the same as its parent. */
export function aboutOf({ topics }: LocalKnowledge, id: string): BoundThing | undefined {
  for (const each of [id, parentOf(id)]) {
    const topic = each === undefined ? undefined : topics.get(each);
    if (topic?.kind === 'guide') return topic.about;
  }
  return undefined;
}
