import { type Confusion, confusionsOf, type Mistake, worstMistakes } from './confusions.js';
import type { Judgement } from './judge.js';
import { isInScope, type Topics } from './question.js';
import { type Reliability, reliabilityOf } from './reliability.js';
import { auroc, matthews } from './statistics.js';
import { type Tally, tallyOf } from './tally.js';
import { type CurvePoint, thresholdCurve } from './threshold-curve.js';
import { type TopicMatrix, topicMatrix } from './topic-matrix.js';

/** How the questions of one tag fared. */
export interface TagFigures {
  readonly tag: string;
  readonly tally: Tally;
}

/** How the questions about one topic fared, and how far its answers can be trusted. */
export interface TopicFigures {
  readonly topic: string;
  readonly tally: Tally;
  /** How often the bot answered with this topic, whatever was asked… */
  readonly answered: number;
  /** …and how often that was right. */
  readonly answeredRight: number;
}

/** How well questions are understood: plain data, the same for the terminal and the page. */
export interface Report {
  readonly questions: number;
  readonly tally: Tally;
  /** Of the questions in scope: how often the likeliest reading is the label, answered or not. */
  readonly firstRight: number;
  /** Correlation of answering or asking with being in scope; null when all are on one side. */
  readonly matthews: number | null;
  /** How well confidence alone tells what is in scope; null when all are on one side. */
  readonly auroc: number | null;
  readonly reliability: Reliability;
  /** By name. */
  readonly tags: readonly TagFigures[];
  /** By name; a topic that no question asks for is left out. */
  readonly topics: readonly TopicFigures[];
  /** The commonest first. */
  readonly confusions: readonly Confusion[];
  readonly matrix: TopicMatrix;
  /** The surest first. */
  readonly mistakes: readonly Mistake[];
  readonly curve: readonly CurvePoint[];
}

export function reportOn(
  judgements: readonly Judgement[],
  topics: Topics,
  mistakes: number,
): Report {
  const within = judgements.filter(({ scope }) => scope === 'in');
  const outside = judgements.filter(({ scope }) => scope === 'out');
  return {
    questions: judgements.length,
    tally: tallyOf(judgements),
    firstRight: within.filter(({ first, question }) => first === question.label).length,
    matthews: matthews(
      judgements.map(({ scope, deed }) => ({
        actual: scope === 'in',
        decided: deed.kind !== 'declined',
      })),
    ),
    auroc: auroc(
      within.map(({ covered }) => covered),
      outside.map(({ covered }) => covered),
    ),
    reliability: reliabilityOf(judgements),
    tags: grouped(judgements, ({ question }) => question.tags ?? []).map(([tag, tagged]) => ({
      tag,
      tally: tallyOf(tagged),
    })),
    topics: grouped(judgements, ({ question }) => [question.label]).map(([topic, asking]) => ({
      topic,
      tally: tallyOf(asking),
      ...answersWith(topic, judgements, topics),
    })),
    confusions: confusionsOf(judgements),
    matrix: topicMatrix(judgements, topics),
    mistakes: worstMistakes(judgements, mistakes),
    curve: thresholdCurve(judgements, topics),
  };
}

function answersWith(
  topic: string,
  judgements: readonly Judgement[],
  topics: Topics,
): Pick<TopicFigures, 'answered' | 'answeredRight'> {
  const answers = judgements.filter(({ deed }) => {
    if (deed.kind === 'answered') return deed.topic === topic;
    return (deed.kind === 'asked' ? deed.choice : deed.neighbour) === topic;
  });
  const right = answers.filter(({ question, scope }) =>
    isInScope(topic, topics) ? question.label === topic : scope === 'out',
  );
  return { answered: answers.length, answeredRight: right.length };
}

function grouped(
  judgements: readonly Judgement[],
  groupsOf: (judgement: Judgement) => readonly string[],
): [string, Judgement[]][] {
  const groups = new Map<string, Judgement[]>();
  for (const judgement of judgements)
    for (const name of groupsOf(judgement)) {
      const group = groups.get(name);
      if (group) group.push(judgement);
      else groups.set(name, [judgement]);
    }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}
