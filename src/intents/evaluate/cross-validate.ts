import type { TopicKind, Utterance } from '../../knowledge/index.js';
import { foldsByBrief } from '../folds.js';
import { train } from '../train.js';
import { createUnderstand } from '../understand.js';
import { type Judgement, judge } from './judge.js';
import { type MeasureOptions, mistakesOf, topicsOf } from './measure.js';
import { type Report, reportOn } from './report.js';

const folds = 4;

/**
 * Measures without questions from outside: a quarter of the briefs is put aside, the rest is trained
 * on, calibration included, and tested with what was put aside; four times over. The briefs stand as
 * the report's tags.
 *
 * An utterance whose topic has all its utterances in that quarter cannot be tested and is passed over.
 * A generator, as training is: see `finish` and `finishGently`.
 */
export function* crossValidate(
  utterances: readonly Utterance[],
  kindOf: (topic: string) => TopicKind | undefined,
  options: MeasureOptions = {},
): Generator<void, Report> {
  const topics = topicsOf(kindOf, options);
  const foldOf = foldsByBrief(utterances, folds);
  const judgements: Judgement[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const seen = utterances.filter((_, index) => foldOf[index] !== fold);
    const taught = new Set(seen.map(({ topic }) => topic));
    const asked = utterances.filter(
      ({ topic }, index) => foldOf[index] === fold && taught.has(topic),
    );
    if (asked.length === 0) continue;
    const understand = createUnderstand(
      yield* train(seen, options.background),
      options.background?.apps,
    );
    for (const { text, topic, brief } of asked) {
      const question = { text, label: topic, tags: brief === '' ? [] : [brief] };
      judgements.push(judge(understand, question, topics));
    }
    yield;
  }
  return reportOn(judgements, topics, mistakesOf(options));
}
