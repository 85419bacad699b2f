import { type Document, isMap, isScalar, isSeq } from 'yaml';

/** The way to a node: field names, and positions in lists from 0. */
export type Path = readonly (string | number)[];

/** A place in a file, and the way there as authors read it: `turns.2.expect.at`. */
export interface Spot {
  readonly offset: number;
  readonly path: string;
}

/**
 * Where a value, or its field name, stands. Where the path leads to nothing (a missing field, or a
 * position in what is written as no list), it is the last name on the way.
 */
export function spotOf(document: Document.Parsed, path: Path, part: 'name' | 'value'): Spot {
  const walked: (string | number)[] = [];
  let node: unknown = document.contents;
  let offset = startOf(node) ?? document.range[0];
  for (const [index, step] of path.entries()) {
    if (isMap(node) && typeof step === 'string') {
      const pair = node.items.find(({ key }) => (isScalar(key) ? key.value : key) === step);
      walked.push(step);
      if (!pair) break;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
      const isName = part === 'name' && index === path.length - 1;
      if (!isName && !isUnwritten(node)) offset = startOf(node) ?? offset;
    } else if (isSeq(node) && typeof step === 'number') {
      walked.push(step + 1);
      node = node.items[step];
      offset = startOf(node) ?? offset;
    } else break;
  }
  return { offset, path: walked.join('.') };
}

/** Whether nothing stands after the colon. */
function isUnwritten(node: unknown): boolean {
  return isScalar(node) && node.range?.[0] === node.range?.[1];
}

function startOf(node: unknown): number | undefined {
  return (node as { range?: [number, number, number] | null } | null)?.range?.[0];
}
