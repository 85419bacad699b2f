import type { Candidate, Understanding } from '../understanding.js';
import type { Topics } from './question.js';

/** What the bot does with a question. */
export type Deed =
  /** Answers with a topic, and may offer others beneath. */
  | { readonly kind: 'answered'; readonly topic: string; readonly offered: readonly string[] }
  /** Asks back which is meant; `choice` is the topic that asks, if one does. */
  | { readonly kind: 'asked'; readonly choice?: string; readonly offered: readonly string[] }
  /** Says that it does not cover this, naming a neighbour or not, and may offer what is near. */
  | { readonly kind: 'declined'; readonly neighbour?: string; readonly offered: readonly string[] };

const mostAsked = 4;
const mostNamed = 3;

/** What the bot does once it has understood so much: the conversation's rules, without their words. */
export function deedOf(understanding: Understanding, topics: Topics): Deed {
  switch (understanding.kind) {
    case 'understood':
      return open(understanding.intent, offerable(understanding.readings, topics), topics);
    case 'ambiguous': {
      const offered = offerable(understanding.choices, topics);
      const [only] = offered;
      if (only === undefined) return declined(understanding.ranking, topics);
      return offered.length === 1 ? open(only, [], topics) : { kind: 'asked', offered };
    }
    case 'unknown':
      return declined(understanding.readings, topics);
  }
}

function open(topic: string, beneath: readonly string[], { kindOf, choicesOf }: Topics): Deed {
  const kind = kindOf(topic);
  if (kind === 'choice') return { kind: 'asked', choice: topic, offered: choicesOf(topic) };
  const offered = beneath.filter((other) => other !== topic);
  if (kind === 'neighbour') return { kind: 'declined', neighbour: topic, offered };
  return { kind: 'answered', topic, offered };
}

function declined(near: readonly Candidate[], topics: Topics): Deed {
  return { kind: 'declined', offered: offerable(near, topics).slice(0, mostNamed) };
}

/** Topics that can stand on a button: a choice gives way to what it offers; talk is no reading. */
function offerable(readings: readonly Candidate[], { kindOf, choicesOf }: Topics): string[] {
  const offered = readings.flatMap(({ intent }) => {
    const kind = kindOf(intent);
    if (kind === 'talk' || kind === 'refusal') return [];
    return kind === 'choice' ? choicesOf(intent) : [intent];
  });
  return [...new Set(offered)].slice(0, mostAsked);
}
