import type { Report } from '../report.js';
import { table } from './table.js';

/**
 * What the topics that were confused were answered with, for a terminal: a row for what was wanted,
 * and under the rows' numbers what was answered. Empty when nothing was confused.
 */
export function confusionMatrix({ matrix: { topics, counts, asked } }: Report): string {
  if (topics.length === 0) return '';
  const last = topics.length - 1;
  const head = topics.map((_, at) => (at === last ? 'declined' : String(at + 1)));
  const rows = topics.map((topic, at) => [
    `${at === last ? '  ' : String(at + 1).padStart(2)} ${topic}`,
    ...(counts[at] ?? []).map(cell),
    cell(asked[at] ?? 0),
  ]);
  return `${table([['Wanted', ...head, 'asked'], ...rows], '').join('\n')}\n`;
}

function cell(count: number): string {
  return count === 0 ? '·' : String(count);
}
