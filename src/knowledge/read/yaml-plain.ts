import { isAlias, isMap, isNode, isScalar, isSeq, type Node, type Pair } from 'yaml';
import { unwantedCharacter } from './characters.js';
import type { Path } from './yaml-file.js';

type Report = (offset: number, path: Path, message: string) => void;

/**
 * Turns YAML nodes into plain data, reporting whatever content has no use for. What is reported is
 * left out or replaced, so the rest can still be checked.
 */
export function toPlain(node: unknown, report: Report, path: Path = []): unknown {
  if (!isNode(node)) return null;
  reportExtras(node, report, path);
  if (isMap(node)) return plainMap(node.items, report, path);
  if (isSeq(node)) return node.items.map((item, index) => toPlain(item, report, [...path, index]));
  if (!isScalar(node)) return null;
  if (typeof node.value === 'string') {
    const character = unwantedCharacter(node.value, '\n');
    if (character)
      report(start(node), path, `holds a character that must not be there (${character})`);
  }
  return node.value;
}

function plainMap(items: readonly Pair[], report: Report, path: Path): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  for (const { key, value } of items) {
    const name = nameOf(key, report, path);
    if (name === null) continue;
    const inner = [...path, name];
    if (Object.hasOwn(data, name)) report(start(key), inner, 'stands here twice');
    else data[name] = toPlain(value, report, inner);
  }
  return data;
}

function nameOf(key: unknown, report: Report, path: Path): string | null {
  if (!isScalar(key) || typeof key.value !== 'string') {
    report(start(key), path, 'has a field name that is not a word');
    return null;
  }
  reportExtras(key, report, [...path, key.value]);
  if (key.value === '<<') report(start(key), path, 'has a merge key (<<): write the fields out');
  else if (isReserved(key.value))
    report(start(key), [...path, key.value], 'is a name that no field may have');
  else if (unwantedCharacter(key.value, ''))
    report(start(key), path, 'has a field name with a character that must not be there');
  else return key.value;
  return null;
}

/** Names that every JavaScript object has already, and that could change all of them. */
function isReserved(name: string): boolean {
  return name in Object.prototype || name === 'prototype' || /^__.*__$/.test(name);
}

function reportExtras(node: Node, report: Report, path: Path): void {
  if (isAlias(node)) report(start(node), path, 'is an alias (*): write the text out');
  else if (node.anchor) report(start(node), path, 'has an anchor (&): leave it out');
  if (node.tag) report(start(node), path, 'has a tag (!): leave it out');
}

function start(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}
