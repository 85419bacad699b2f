import { acts, manners, none, objects, senseless, situations } from '../plan.js';
import { drawTable } from '../table.js';
import { type Cells, countCells } from './count-cells.js';
import type { Axis, Marked } from './mark.js';
import { thinCells } from './thin-cells.js';

export interface ReportOptions {
  /** Cells with fewer utterances are listed. */
  readonly least: number;
  readonly markdown: boolean;
}

const rough = `Counted by patterns, which is rough: an utterance can stand in several cells, one
whose words are not known stands under "${none}", and a pattern can be wrong. A thin cell is a hint
and no verdict; --show "NAME; NAME" shows what is in one.`;

/** How many utterances there are in each cell of the plan, and which cells have few. */
export function coverageReport(
  marked: readonly Marked[],
  { least, markdown }: ReportOptions,
): string {
  const topics = [...new Set(marked.flatMap(({ marks }) => marks.topic))].sort();
  const count = (row: Axis, rows: string[], column: Axis, columns: string[]): Cells =>
    countCells(
      marked,
      rows,
      columns,
      ({ marks }) => marks[row],
      ({ marks }) => marks[column],
    );
  const tables: readonly (readonly [title: string, cells: Cells])[] = [
    ['Situation × object', count('situation', named(situations), 'object', named(objects))],
    ['Act × object', count('act', named(acts), 'object', named(objects))],
    [
      'Topic × manner',
      count(
        'topic',
        topics,
        'manner',
        manners.map(({ name }) => name),
      ),
    ],
  ];
  return [
    `${marked.length} utterances of ${topics.length} guides and articles.\n${rough}`,
    ...tables.map(([title, cells]) =>
      [heading(title, markdown), draw(cells, markdown)].join(markdown ? '\n\n' : '\n'),
    ),
    heading(`Cells with fewer than ${least}`, markdown),
    ...tables.map(([title, cells]) => thinLine(title, cells, least)),
  ].join('\n\n');
}

function named(marks: readonly { readonly name: string }[]): string[] {
  return [...marks.map(({ name }) => name), none];
}

function heading(title: string, markdown: boolean): string {
  return markdown ? `### ${title}` : title;
}

function draw(cells: Cells, markdown: boolean): string {
  const { rows, columns, at, ofRow } = cells;
  return drawTable(
    ['', ...columns, 'all'],
    rows.map((row) => [
      row,
      ...columns.map((column) => (isSenseless(row, column) ? '–' : String(at(row, column)))),
      String(ofRow(row)),
    ]),
    markdown,
  );
}

function thinLine(title: string, cells: Cells, least: number): string {
  const thin = thinCells(cells, least, isSenseless);
  const listed = thin.map(({ row, column, count }) => `${row} × ${column} ${count}`);
  return `${title} (${thin.length}): ${listed.join('; ') || 'none'}.`;
}

function isSenseless(row: string, column: string): boolean {
  return senseless[row]?.includes(column) ?? false;
}
