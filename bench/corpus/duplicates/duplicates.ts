import { readAsked } from '../lists/read-asked.js';
import { readLists } from '../lists/read-lists.js';
import { takeOut } from '../lists/take-out.js';
import { counted, type Outcome } from '../outcome.js';
import { duplicatesReport } from './duplicates-report.js';
import { findDuplicates } from './find-duplicates.js';

export interface DuplicatesOptions {
  readonly contentDir: string;
  /** The folder of the evaluation sets. */
  readonly askedDir: string;
  /** Whether questions that anyone would ask count as leaks. */
  readonly all: boolean;
  /** Whether repeats and leaks are taken out of the lists. */
  readonly remove: boolean;
}

/** Lists the utterances that are like another. All is well when none conflicts. */
export function duplicates({ contentDir, askedDir, all, remove }: DuplicatesOptions): Outcome {
  const utterances = readLists(contentDir);
  const found = findDuplicates(utterances, readAsked(askedDir), { all });
  const parts = [duplicatesReport(found, utterances.length)];
  if (remove) {
    const repeats = found.repeats.map(({ later }) => later);
    const leaks = found.leaks.map(({ earlier }) => earlier);
    const lists = takeOut([...repeats, ...leaks]);
    parts.push(
      `Taken out: ${counted(repeats.length, 'repeat')} and ${counted(leaks.length, 'leak')}, of ${counted(lists, 'list')}.`,
    );
  }
  return { output: parts.join('\n'), isWell: found.conflicts.length === 0 };
}
