import type { Utterance } from '../../src/knowledge/index.js';
import type { Contender } from '../peers/contenders/index.js';
import { type Answered, bestThreshold, declined, toAnswered } from './decide.js';

const folds = 4;

/** Little data is parted anew so often: which texts happen to be left out would tell too much. */
const partings = 3;
const little = 2000;

/** How many of all questions are expected to be out of scope. */
const expectedOutOfScope = 0.25;

/**
 * The threshold with the best MCC on the training texts alone, the same for every contender: each fold
 * leaves out a quarter of the texts and a quarter of the labels, whose texts then stand for what is
 * out of scope. What was learnt from the rest is asked about the texts that were left out.
 */
export async function thresholdFromTraining(
  contender: Contender,
  train: readonly Utterance[],
  outOfScope: string | null,
  limitSeconds: number,
): Promise<number> {
  const labels = [...new Set(train.map(({ topic }) => topic))]
    .filter((label) => label !== outOfScope)
    .sort();
  const answered: Answered[] = [];
  for (const isIn of foldsOf(train.length < little ? partings : 1)) {
    const leftOut = new Set(labels.filter((_, number) => isIn(number)));
    const seen = train.filter(({ topic }, index) => !isIn(index) && !leftOut.has(topic));
    const asked = train.filter((_, index) => isIn(index));
    if (seen.length === 0) continue;
    const trained = await contender.train(seen, limitSeconds);
    for (const { text, topic } of asked) {
      const wanted = leftOut.has(topic) ? declined : topic;
      answered.push(toAnswered(await trained.rank(text), wanted, outOfScope));
    }
  }
  return bestThreshold(weighed(answered));
}

/** For every fold of every parting: whether the text or label of a number is in it. */
function foldsOf(times: number): ((number: number) => boolean)[] {
  return Array.from({ length: times * folds }, (_, at) => {
    const parting = Math.floor(at / folds);
    return (number) => (number + Math.floor(number / folds) * parting) % folds === at % folds;
  });
}

/** What is out of scope counts so much that it makes up the expected share. */
function weighed(answered: readonly Answered[]): Answered[] {
  const outside = answered.filter(({ wanted }) => wanted === declined).length;
  const within = answered.length - outside;
  const weight = (within * expectedOutOfScope) / (1 - expectedOutOfScope) / Math.max(outside, 1);
  return answered.map((answer) => ({ ...answer, weight: answer.wanted === declined ? weight : 1 }));
}
