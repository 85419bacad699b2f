import type { TopicKind } from '../../knowledge/index.js';
import type { Background } from '../background.js';
import type { Understand } from '../understanding.js';
import { judge } from './judge.js';
import type { Question, Topics } from './question.js';
import { type Report, reportOn } from './report.js';

export interface MeasureOptions {
  /** What a classifier that is trained for the measurement is told beside the utterances. */
  readonly background?: Background | undefined;
  /** What a choice topic offers. Without it a choice offers nothing that could be right. */
  readonly choicesOf?: ((topic: string) => readonly string[]) | undefined;
  /** How many of the worst mistakes are reported; 20 unless told. */
  readonly mistakes?: number | undefined;
}

/**
 * Measures how well questions are understood.
 *
 * @param kindOf the kind of a topic; undefined for one that does not exist
 */
export function measure(
  understand: Understand,
  questions: readonly Question[],
  kindOf: (topic: string) => TopicKind | undefined,
  options: MeasureOptions = {},
): Report {
  const topics = topicsOf(kindOf, options);
  const judgements = questions.map((question) => judge(understand, question, topics));
  return reportOn(judgements, topics, mistakesOf(options));
}

export function topicsOf(kindOf: Topics['kindOf'], { choicesOf }: MeasureOptions): Topics {
  return { kindOf, choicesOf: choicesOf ?? (() => []) };
}

export function mistakesOf({ mistakes = 20 }: MeasureOptions): number {
  return mistakes;
}
