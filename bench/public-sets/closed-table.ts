import { markdownTable } from '../peers/markdown-table.js';
import { percent, points } from './format.js';
import type { Results } from './results.js';
import { targets } from './targets.js';

/** Accuracy on the sets in which every label is an ordinary one. */
export function closedTable({ sets, contenders, of }: Results): string {
  if (sets.length === 0) return '';
  return [
    '### Closed sets: accuracy, % (for Braun et al. the same as micro F1, "None" an ordinary label)',
    markdownTable(
      ['set', ...contenders, 'best published', 'target'],
      sets.map((set) => [
        set.name,
        ...contenders.map((contender) => percent(of(set, contender)?.accuracy)),
        points(set.published.accuracy),
        points(targets.closed.get(set.name)).replace('–', ''),
      ]),
    ),
  ].join('\n\n');
}
