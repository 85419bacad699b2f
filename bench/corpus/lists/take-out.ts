import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { PlacedSentence } from './placed.js';
import { removeLines } from './remove-lines.js';

/**
 * Takes sentences out of the lists in which they stand. A list of which nothing is left goes, for an
 * empty one does not pass the check. How many lists were touched.
 */
export function takeOut(sentences: readonly PlacedSentence[]): number {
  const linesOf = new Map<string, Set<number>>();
  for (const { file, line } of sentences) {
    const lines = linesOf.get(file);
    if (lines) lines.add(line);
    else linesOf.set(file, new Set([line]));
  }
  for (const [file, lines] of linesOf) {
    const left = removeLines(readFileSync(file, 'utf8'), lines);
    if (left.trim() === '') rmSync(file);
    else writeFileSync(file, left);
  }
  return linesOf.size;
}
