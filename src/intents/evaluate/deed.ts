import { choiceBeside, topicInAnger } from '../../knowledge/index.js';
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

/**
 * What the bot does once it has understood so much: the conversation's rules, without their words. What it
 * does for somebody in danger is not among them.
 */
export function deedOf(text: string, understanding: Understanding, topics: Topics): Deed {
  if (understanding.isAngry && understanding.kind !== 'understood' && topics.kindOf('human'))
    return open(topicInAnger(choicesOf(understanding), topics.kindOf), [], topics);
  switch (understanding.kind) {
    case 'understood':
      return open(understanding.intent, understanding.readings, topics);
    case 'ambiguous':
      return (
        ask(understanding.choices, topics) ??
        askWhatWithIt(text, understanding, topics) ??
        decline(understanding.choices, topics)
      );
    case 'unknown':
      return askWhatWithIt(text, understanding, topics) ?? decline(understanding.readings, topics);
  }
}

/** What a message may mean that is not clear. */
function choicesOf(understanding: Understanding): readonly Candidate[] {
  return understanding.kind === 'ambiguous' ? understanding.choices : [];
}

function open(topic: string, others: readonly Candidate[], topics: Topics): Deed {
  const offered = offerable(others, topics).filter((other) => other !== topic);
  switch (topics.kindOf(topic)) {
    case 'choice': {
      const all = new Set([...topics.choicesOf(topic), ...offered]);
      return { kind: 'asked', choice: topic, offered: [...all].slice(0, mostAsked) };
    }
    case 'neighbour':
      return { kind: 'declined', neighbour: topic, offered };
    default:
      return { kind: 'answered', topic, offered };
  }
}

/** That nothing of it is covered is said at once when that is likelier than that something is. */
function ask(choices: readonly Candidate[], topics: Topics): Deed | null {
  const [first, ...others] = choices;
  const isUncovered = ({ intent }: Candidate): boolean => topics.kindOf(intent) === 'neighbour';
  const total = (some: readonly Candidate[]): number =>
    some.reduce((sum, { confidence }) => sum + confidence, 0);
  if (first && isUncovered(first) && total(choices.filter(isUncovered)) * 2 > total(choices))
    return open(first.intent, others, topics);
  const offered = offerable(choices, topics);
  return offered.length < 2 ? null : { kind: 'asked', offered };
}

/** Of who tells no more than that something is bound, it is asked what they want with it. */
function askWhatWithIt(text: string, understanding: Understanding, topics: Topics): Deed | null {
  const choice = choiceBeside(
    text,
    understanding.entities.bound,
    topics.kindOf(understanding.ranking[0]?.intent ?? ''),
  );
  return choice === undefined || topics.kindOf(choice) !== 'choice'
    ? null
    : open(choice, [], topics);
}

function decline(near: readonly Candidate[], topics: Topics): Deed {
  return {
    kind: 'declined',
    offered: offerable(near, topics)
      .filter((topic) => topic !== 'human' && topics.kindOf(topic) !== 'neighbour')
      .slice(0, mostNamed),
  };
}

/** Topics that can stand on a button; a choice gives way to what it offers. */
function offerable(readings: readonly Candidate[], topics: Topics): string[] {
  const offered = readings.flatMap(({ intent }) => {
    if (!canBeOffered(intent, topics)) return [];
    return topics.kindOf(intent) === 'choice' ? topics.choicesOf(intent) : [intent];
  });
  return [...new Set(offered)].slice(0, mostAsked);
}

function canBeOffered(topic: string, { kindOf }: Topics): boolean {
  const kind = kindOf(topic);
  return kind !== undefined && kind !== 'refusal' && (kind !== 'talk' || topic === 'human');
}
