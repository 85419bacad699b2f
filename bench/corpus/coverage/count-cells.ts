/** How many utterances have both of two marks, and how many have each. */
export interface Cells {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly at: (row: string, column: string) => number;
  /** Utterances of a row, whatever their columns; one may have several. */
  readonly ofRow: (row: string) => number;
}

/** Counts what has each of some rows and of some columns. */
export function countCells<Item>(
  items: readonly Item[],
  rows: readonly string[],
  columns: readonly string[],
  rowsOf: (item: Item) => readonly string[],
  columnsOf: (item: Item) => readonly string[],
): Cells {
  const counts = new Map<string, number>();
  const count = (key: string): unknown => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const item of items)
    for (const row of rowsOf(item)) {
      count(row);
      for (const column of columnsOf(item)) count(`${row}\t${column}`);
    }
  return {
    rows,
    columns,
    at: (row, column) => counts.get(`${row}\t${column}`) ?? 0,
    ofRow: (row) => counts.get(row) ?? 0,
  };
}
