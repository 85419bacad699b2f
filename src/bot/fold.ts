import { separators } from '../text/index.js';

/** A text by which labels are compared: letters and digits alone, in lower case. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(separators, '');
}

// The same few labels are on screen over and over.
const labels = new Map<string, string>();
const mostKept = 2000;

/** A label as `fold` has it. */
export function foldLabel(label: string): string {
  const known = labels.get(label);
  if (known !== undefined) return known;
  const folded = fold(label);
  if (labels.size === mostKept) labels.clear();
  labels.set(label, folded);
  return folded;
}
