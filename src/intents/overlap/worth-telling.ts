import type { Topic } from '../../knowledge/index.js';
import { parentOf } from '../../knowledge/index.js';
import type { Overlap } from './overlap.js';

/** How clear an overlap must be to be told. */
interface Bars {
  readonly similarity: number;
  readonly lead: number;
}

const strangers: Bars = { similarity: 0, lead: 0 };

/** A topic and its narrower ones, or two narrower ones of a topic: they are meant to be near. */
const family: Bars = { similarity: 0.95, lead: 1 };

/** What a choice has is a piece of what its topics have, and is always read as theirs. */
const choice: Bars = { similarity: 0.95, lead: Infinity };

/** Whether an overlap of two topics' utterances should be mended, or is in the nature of the two. */
export function isWorthTelling(
  overlap: Overlap,
  one: string,
  other: string,
  topics: ReadonlyMap<string, Topic>,
): boolean {
  const bars = barsOf(one, other, topics);
  return overlap.kind === 'near'
    ? overlap.similarity >= bars.similarity
    : overlap.lead >= bars.lead;
}

function barsOf(one: string, other: string, topics: ReadonlyMap<string, Topic>): Bars {
  const headOf = (id: string): string => {
    const head = parentOf(id) ?? id;
    return topics.has(head) ? head : id;
  };
  const offers = (id: string, offered: string): boolean => {
    const topic = topics.get(id);
    return topic?.kind === 'choice' && topic.choices.map(headOf).includes(headOf(offered));
  };
  if (offers(one, other) || offers(other, one)) return choice;
  return headOf(one) === headOf(other) ? family : strangers;
}
