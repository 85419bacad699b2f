import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { findShared } from '../../../src/knowledge/read/yaml-shared.js';

function shared(text: string): number[] {
  const { contents } = parseDocument(text);
  return contents ? findShared(contents) : [];
}

test('anchors and aliases are found wherever they stand', () => {
  expect(shared('a: x\nb: [y, {c: z}]\n')).toEqual([]);
  expect(shared('a: &x y\nb: [*x, {*x : &z {}}]\n')).toEqual([6, 12, 17, 25]);
});
