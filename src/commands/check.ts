import type { Config } from '../config.js';
import { checkContent, errorsAmong, warningsAmong } from '../knowledge/index.js';
import { overlapWarnings, type TopicPair } from '../overlap-warnings.js';
import { cacheFolder } from '../paths.js';
import { problemLines } from '../problem-lines.js';
import { warningLines } from '../warning-lines.js';
import type { Io } from './io.js';

export interface CheckOptions {
  /** Whether a warning is as bad as an error. */
  readonly strict?: boolean;
}

/** How many pairs of topics are named, of those with more than one warning. */
const mostPairs = 10;

/**
 * Checks the content and prints every error, and what is worth a warning. Utterances are set against each
 * other only when there is no error. Whether the content is as it should be.
 */
export async function check(
  { strict = false }: CheckOptions,
  { contentDir }: Config,
  { output }: Io,
): Promise<boolean> {
  const checked = await checkContent(contentDir);
  const overlaps =
    checked.kind === 'usable'
      ? await overlapWarnings(checked, cacheFolder)
      : { warnings: [], pairs: [] };
  const errors = errorsAmong(checked.problems);
  const warnings = [...warningsAmong(checked.problems), ...overlaps.warnings];
  const lines = [
    ...problemLines(errors, contentDir),
    ...warningLines(warnings, contentDir),
    ...pairLines(overlaps.pairs),
    `${count(errors.length, 'error')}, ${count(warnings.length, 'warning')}`,
  ];
  output.write(`${lines.join('\n')}\n`);
  return checked.kind === 'usable' && !(strict && warnings.length > 0);
}

function pairLines(pairs: readonly TopicPair[]): string[] {
  if (pairs.length === 0) return [];
  const often = pairs.filter(({ count }) => count > 1).slice(0, mostPairs);
  const named = often.map(({ topics, count }) => `${topics.join(' and ')} (${count})`);
  return [
    ...(named.length > 0 ? [`Pulled together most often: ${named.join(', ')}.`] : []),
    'Move an utterance that another topic pulls at, reword it, or give its own topic more like it.',
  ];
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
