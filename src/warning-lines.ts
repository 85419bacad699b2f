import { type Warning, warningKinds } from './knowledge/index.js';
import { problemLines } from './problem-lines.js';

/** How many warnings of a kind are told: more would bury the rest. */
const most = 20;

/** Warnings as they are told, kind by kind, a line each; of each kind the first, and how many more. */
export function warningLines(warnings: readonly Warning[], folder: string): string[] {
  return warningKinds.flatMap((kind) => {
    const alike = warnings.filter((warning) => warning.kind === kind);
    const more = alike.length - most;
    return [
      ...problemLines(alike.slice(0, most), folder),
      ...(more > 0 ? [`… and ${more} more like the last`] : []),
    ];
  });
}
