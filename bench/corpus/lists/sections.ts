/** A heading and the lines beneath it, each with its line break; the first one may have no heading. */
export type Section = readonly string[];

const line = /[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g;

/** Parts a list at its headings. Joined again, the sections are the list byte for byte. */
export function splitSections(list: string): Section[] {
  const sections: string[][] = [[]];
  for (const [each] of list.matchAll(line)) {
    if (isHeading(each)) sections.push([]);
    sections.at(-1)?.push(each);
  }
  return sections;
}

export function joinSections(sections: readonly Section[]): string {
  return sections.flat().join('');
}

export function isHeading(line: string): boolean {
  return line.trim().startsWith('#');
}

/** What a heading says; null for any other line. */
export function headingOf(line: string | undefined): string | null {
  return line !== undefined && isHeading(line) ? line.trim().replace(/^#+\s*/, '') : null;
}
