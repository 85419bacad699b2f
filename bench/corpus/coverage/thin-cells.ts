import type { Cells } from './count-cells.js';

/** A cell that has fewer utterances than it should. */
export interface ThinCell {
  readonly row: string;
  readonly column: string;
  readonly count: number;
}

/** The cells with fewer than so many, the emptiest first, but for those that make no sense. */
export function thinCells(
  cells: Cells,
  least: number,
  isSenseless: (row: string, column: string) => boolean,
): ThinCell[] {
  return cells.rows
    .flatMap((row) =>
      cells.columns.map((column): ThinCell => ({ row, column, count: cells.at(row, column) })),
    )
    .filter(({ row, column, count }) => count < least && !isSenseless(row, column))
    .sort((a, b) => a.count - b.count);
}
