import { displayWidth } from '../../../knowledge/index.js';

/**
 * Lines up columns for a terminal, where a Chinese character is two columns wide. The first column
 * stands to the left, the others to the right; a row may be shorter than others.
 */
export function table(rows: readonly (readonly string[])[], indent = '  '): string[] {
  const widths: number[] = [];
  for (const row of rows)
    for (const [at, cell] of row.entries())
      widths[at] = Math.max(widths[at] ?? 0, displayWidth(cell));
  return rows.map((row) =>
    (
      indent +
      row
        .map((cell, at) => {
          const padding = ' '.repeat((widths[at] ?? 0) - displayWidth(cell));
          return at === 0 ? cell + padding : padding + cell;
        })
        .join('  ')
    ).trimEnd(),
  );
}

/** One line of at most so many columns; what is cut off leaves an ellipsis. Control characters go. */
export function fitLine(text: string, columns: number): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ').trim();
  if (displayWidth(line) <= columns) return line;
  let fitted = '';
  let width = 1;
  for (const character of line) {
    width += displayWidth(character);
    if (width > columns) break;
    fitted += character;
  }
  return `${fitted}…`;
}
