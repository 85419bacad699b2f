import { fill } from '../../../src/bot/phrase.js';
import {
  type Guide,
  type Locale,
  type Method,
  methodsOf,
  type Topic,
} from '../../../src/knowledge/index.js';
import { brain } from '../../support/shipped-brain.js';

const { knowledge } = brain;

/** What the bot says besides its topics, in one language. */
export function phrasesIn(locale: Locale) {
  return knowledge.in[locale].phrases;
}

/** A topic of the shipped content. */
export function topicIn(locale: Locale, id: string): Topic {
  const topic = knowledge.in[locale].topics.get(id);
  if (!topic) throw new Error(`${id} is no topic`);
  return topic;
}

/** The ids of all topics. */
export const topicIds: readonly string[] = [...knowledge.in['zh-CN'].topics.keys()];

/** What a topic's answer begins with. */
export function beginningOf(topic: Topic): string {
  if (topic.title !== undefined) return topic.title;
  const text = topic.kind === 'guide' ? topic.summary : topic.text;
  return text.split('\n')[0] ?? '';
}

/** A way through a guide. */
export interface Way {
  readonly topic: string;
  readonly guide: Guide;
  readonly id: string;
  readonly method: Method;
}

/** Every way of every guide. */
export function waysIn(locale: Locale): Way[] {
  return [...knowledge.in[locale].topics].flatMap(([topic, guide]) =>
    guide.kind === 'guide'
      ? methodsOf(guide).map(([id, method]) => ({ topic, guide, id, method }))
      : [],
  );
}

/** One way through a guide. */
export function wayIn(locale: Locale, topic: string, id: string): Way {
  const found = waysIn(locale).find((way) => way.topic === topic && way.id === id);
  if (!found) throw new Error(`${topic} has no way ${id}`);
  return found;
}

/** What the steps of a guide tell people to say when they are stuck: ‘tell me “no code comes”’. */
export function sayingsIn(locale: Locale): { readonly topic: string; readonly text: string }[] {
  const saying = /(?:跟我说|跟我說|tell me )[“『](.+?)[”』]/g;
  return waysIn(locale).flatMap(({ topic, method }) =>
    method.steps.flatMap(({ missing = '' }) =>
      [...missing.matchAll(saying)].map(([, text = '']) => ({ topic, text })),
    ),
  );
}

/** The label of the button that leads back to a step. */
export function backTo(locale: Locale, step: number): string {
  return fill(phrasesIn(locale).buttons.back_to_step, { step });
}

/** The label of the button that leads from all steps to one. */
export function toStep(locale: Locale, step: number): string {
  return fill(phrasesIn(locale).buttons.step, { step });
}
