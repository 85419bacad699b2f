import { table } from '../../src/intents/evaluate/text/table.js';
import { markdownTable } from '../peers/markdown-table.js';

/** A table, head first, lined up for a terminal or in Markdown. */
export function drawTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  markdown: boolean,
): string {
  return markdown ? markdownTable(head, rows) : table([head, ...rows]).join('\n');
}
