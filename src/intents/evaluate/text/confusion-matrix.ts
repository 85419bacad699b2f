import type { Report } from '../report.js';
import type { TopicMatrix } from '../topic-matrix.js';
import { table } from './table.js';

/** As many topics as a terminal has room for. */
const most = 15;

/**
 * What the topics that were confused most were answered with, for a terminal: a row for what was
 * wanted, and under the rows' numbers what was answered. Empty when nothing was confused.
 */
export function confusionMatrix({ matrix }: Report): string {
  const { topics, counts, asked } = matrix;
  if (topics.length === 0) return '';
  const outside = topics.length - 1;
  const shown = mostConfused(matrix);
  const head = ['Wanted', ...shown.map((_, at) => String(at + 1)), 'else', 'declined', 'asked'];
  const rows = [...shown, outside].map((row, at) => {
    const cells = counts[row] ?? [];
    const others = cells.filter((_, column) => column !== outside && !shown.includes(column));
    return [
      `${row === outside ? '  ' : String(at + 1).padStart(2)} ${topics[row] ?? ''}`,
      ...shown.map((column) => cell(cells[column])),
      cell(others.reduce((sum, count) => sum + count, 0)),
      cell(cells[outside]),
      cell(asked[row]),
    ];
  });
  return `${table([head, ...rows], '').join('\n')}\n`;
}

/** The places of the topics that were taken for others, or others for them, most often. */
function mostConfused({ topics, counts }: TopicMatrix): number[] {
  const outside = topics.length - 1;
  const mistakes = topics.map(() => 0);
  for (const [row, cells] of counts.entries())
    for (const [column, count] of cells.entries())
      if (row !== column && column !== outside) {
        mistakes[row] = (mistakes[row] ?? 0) + count;
        mistakes[column] = (mistakes[column] ?? 0) + count;
      }
  return [...topics.keys()]
    .filter((place) => place !== outside)
    .sort((a, b) => (mistakes[b] ?? 0) - (mistakes[a] ?? 0))
    .slice(0, most)
    .sort((a, b) => a - b);
}

function cell(count = 0): string {
  return count === 0 ? '·' : String(count);
}
