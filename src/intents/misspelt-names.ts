import type { AppWord, FindApp } from './named-app.js';
import { isOneSlip } from './one-slip.js';
import { splitPinyin } from './syllables.js';
import { isCommonEnglish } from './writing.js';

/** Below this number of letters, one slip away from a name stand too many other words. */
const fewest = 6;

const runs = new RegExp(`[a-z]{${fewest},30}`, 'g');

/** Finds latin names with one slip in them: "bilbili". Nobody's slip is in the first letter. */
export function createFindMisspelt(words: readonly AppWord[]): FindApp {
  const names = new Map<string, { word: string; app: string }[]>();
  for (const { word, app } of words) {
    if (app === null || !/^[a-z]+$/.test(word) || word.length < fewest) continue;
    const first = word.charAt(0);
    names.set(first, [...(names.get(first) ?? []), { word, app }]);
  }
  return (normalised) => {
    for (const run of normalised.match(runs) ?? []) {
      const found = names
        .get(run.charAt(0))
        ?.find(({ word }) => Math.abs(word.length - run.length) < 2 && isOneSlip(word, run));
      if (found && !isOtherWord(run)) return found.app;
    }
    return undefined;
  };
}

/** Words of English that are one slip away from a name. */
const alike = new Set(['processor', 'processors', 'cocoon', 'zooming', 'growling', 'stream']);

/** What can be read as it stands is no slip. */
function isOtherWord(run: string): boolean {
  return isCommonEnglish(run) || alike.has(run) || splitPinyin(run) !== null;
}
