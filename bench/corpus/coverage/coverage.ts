import { createFindApp } from '../../../src/intents/named-app.js';
import { loadContent } from '../../../src/knowledge/index.js';
import { withPlace } from '../lists/placed.js';
import { readLists } from '../lists/read-lists.js';
import { counted, type Outcome } from '../outcome.js';
import { coverageReport } from './coverage-report.js';
import { axes, createMark, type Marked } from './mark.js';

export interface CoverageOptions {
  readonly contentDir: string;
  /** Cells with fewer utterances are listed. */
  readonly least: number;
  readonly markdown: boolean;
  /** Names of marks, topics or manners: shows the utterances that have all of them instead. */
  readonly show: readonly string[];
}

/**
 * Counts the utterances of the guides and articles in each cell of the plan.
 *
 * @throws {ContentError} for content that does not pass its check
 */
export async function coverage(options: CoverageOptions): Promise<Outcome> {
  const { knowledge } = await loadContent(options.contentDir);
  const { topics } = knowledge.in['zh-CN'];
  const marked = readLists(options.contentDir)
    .filter(({ topic }) => ['guide', 'article'].includes(topics.get(topic)?.kind ?? ''))
    .map(createMark(createFindApp(knowledge.apps)));
  const output =
    options.show.length > 0 ? showCell(marked, options.show) : coverageReport(marked, options);
  return { output, isWell: true };
}

function showCell(marked: readonly Marked[], names: readonly string[]): string {
  const found = marked.filter(({ marks }) =>
    names.every((name) => axes.some((axis) => marks[axis].includes(name))),
  );
  return [
    ...found.map(({ utterance }) => withPlace(utterance)),
    `${counted(found.length, 'utterance')}: ${names.join(' × ')}.`,
  ].join('\n');
}
