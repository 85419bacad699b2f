import { headingOf, joinSections, type Section, splitSections } from './sections.js';

/**
 * Puts sentences into a list: at the end of the last section with that heading, or under a new
 * heading at the end of the list. Everything else stays byte for byte; a last line without a line break
 * gets one. Line breaks are the list's own.
 */
export function insertLines(list: string, heading: string, sentences: readonly string[]): string {
  if (sentences.length === 0) return list;
  const lineBreak = /\r\n|\n|\r/.exec(list)?.[0] ?? '\n';
  const ended = (line: string): string => (/[\r\n]$/.test(line) ? line : line + lineBreak);
  const lines = sentences.map(ended);
  const sections = splitSections(list);
  const at = sections.findLastIndex(([first]) => headingOf(first) === heading);
  const section = sections[at];
  if (section) return joinSections(sections.with(at, inserted(section.map(ended), lines)));
  const isEmpty = list.trim() === '';
  const before = sections.flat().map(ended);
  const isParted = isEmpty || before.at(-1)?.trim() === '';
  return [...before, ...(isParted ? [] : [lineBreak]), ended(`# ${heading}`), ...lines].join('');
}

/** Above the blank lines that the section ends with. */
function inserted(section: Section, lines: readonly string[]): Section {
  const end = section.findLastIndex((line) => line.trim() !== '') + 1;
  return [...section.slice(0, end), ...lines, ...section.slice(end)];
}
