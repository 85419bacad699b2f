import { isAlias, type Node, visit } from 'yaml';

/** Where a file shares what it says, by anchors and aliases: their offsets, in the order of the file. */
export function findShared(contents: Node): number[] {
  const offsets: number[] = [];
  visit(contents, {
    Node: (_, node) => {
      if (isAlias(node) || node.anchor) offsets.push(node.range?.[0] ?? 0);
    },
  });
  return offsets;
}
