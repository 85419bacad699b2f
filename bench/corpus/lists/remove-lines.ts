import { isHeading, joinSections, type Section, splitSections } from './sections.js';

/**
 * Takes lines out of a list. Everything else stays byte for byte, but for the heading of a section
 * that had utterances and has none left: it goes, with the blank lines around it.
 *
 * @param lines the numbers of the lines, from 1
 */
export function removeLines(list: string, lines: ReadonlySet<number>): string {
  const mark = list.startsWith('\ufeff') ? '\ufeff' : '';
  let line = 0;
  let isLastGone = false;
  const left: Section[] = [];
  for (const section of splitSections(list.slice(mark.length))) {
    const kept = section.filter(() => !lines.has(++line));
    isLastGone = section.some(isHeading) && section.some(isUtterance) && !kept.some(isUtterance);
    if (!isLastGone) left.push(kept);
  }
  const last = left.pop() ?? [];
  return mark + joinSections([...left, isLastGone ? withoutBlankEnd(last) : last]);
}

function isUtterance(line: string): boolean {
  return line.trim() !== '' && !isHeading(line);
}

function withoutBlankEnd(section: Section): Section {
  return section.slice(0, section.findLastIndex((line) => line.trim() !== '') + 1);
}
