import { type Judgement, judge } from '../../../src/intents/evaluate/judge.js';
import type { Question, Topics } from '../../../src/intents/evaluate/question.js';
import type { Candidate, Understand, Understanding } from '../../../src/intents/index.js';
import type { TopicKind } from '../../../src/knowledge/index.js';

const kinds: Readonly<Record<string, TopicKind>> = {
  unbind_phone: 'guide',
  'unbind_phone.notice': 'article',
  unbind_email: 'guide',
  faq_impact: 'article',
  greeting: 'talk',
  human: 'talk',
  'refusal.others_account': 'refusal',
  'choice.unbind': 'choice',
  'neighbour.wechat': 'neighbour',
  'neighbour.bank': 'neighbour',
};

/** A few topics of every kind. */
export const topics: Topics = {
  kindOf: (topic) => (Object.hasOwn(kinds, topic) ? kinds[topic] : undefined),
  choicesOf: (topic) => (topic === 'choice.unbind' ? ['unbind_phone', 'unbind_email'] : []),
};

type Readings = Readonly<Record<string, number>>;

const common = {
  further: [],
  entities: {},
  move: null,
  isAngry: false,
  isThanks: false,
  writing: 'unclear',
} as const;

/** Readings are given as `{ intent: confidence }`, the likeliest first. */
export function understood(readings: Readings, beneath: Readings = {}): Understanding {
  const ranking = candidates(readings);
  const [first] = ranking;
  if (!first) throw new Error('nothing is understood');
  const { intent, confidence } = first;
  return {
    ...common,
    kind: 'understood',
    intent,
    confidence,
    ranking,
    readings: candidates(beneath),
  };
}

export function ambiguous(readings: Readings): Understanding {
  const ranking = candidates(readings);
  const confidence = ranking[0]?.confidence ?? 0;
  return { ...common, kind: 'ambiguous', confidence, ranking, choices: ranking };
}

export function unknown(readings: Readings = {}, named: Readings = {}): Understanding {
  const ranking = candidates(readings);
  const confidence = ranking[0]?.confidence ?? 0;
  return { ...common, kind: 'unknown', confidence, ranking, readings: candidates(named) };
}

/** An understanding of texts that are known beforehand. */
export function understandFrom(answers: Readonly<Record<string, Understanding>>): Understand {
  return (text) => answers[text] ?? unknown();
}

/** What comes of one question that is understood so. */
export function judged(question: Question, understanding: Understanding): Judgement {
  return judge(() => understanding, question, topics);
}

function candidates(readings: Readings): Candidate[] {
  return Object.entries(readings).map(([intent, confidence]) => ({ intent, confidence }));
}
