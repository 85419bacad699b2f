import { readFileSync } from 'node:fs';
import { loadContent } from '../../../src/knowledge/index.js';
import { placeOf, withPlace } from '../lists/placed.js';
import { readAsked } from '../lists/read-asked.js';
import { readLists } from '../lists/read-lists.js';
import { counted, type Outcome } from '../outcome.js';
import { chooseAdditions, type Skipped } from './choose-additions.js';
import { parseAdditions } from './parse-additions.js';
import { putIn } from './put-in.js';

export interface AddOptions {
  readonly contentDir: string;
  /** The folder of the evaluation sets. */
  readonly askedDir: string;
  /** Lines of `topic<TAB>sentence`. */
  readonly file: string;
  /** The heading under which the sentences shall stand. */
  readonly brief: string;
}

/**
 * Puts new sentences into the lists. Where a line of the file is wrong, nothing is added.
 *
 * @throws {ContentError} for content that does not pass its check
 */
export async function add({ contentDir, askedDir, file, brief }: AddOptions): Promise<Outcome> {
  const { knowledge } = await loadContent(contentDir);
  const isTopic = (topic: string): boolean => knowledge.in['zh-CN'].topics.has(topic);
  const { additions, problems } = parseAdditions(
    readFileSync(file, 'utf8'),
    file,
    toHeading(brief),
    isTopic,
  );
  if (problems.length > 0)
    return { output: [...problems, 'Nothing was added.'].join('\n'), isWell: false };
  const { added, skipped } = chooseAdditions(additions, readLists(contentDir), readAsked(askedDir));
  const counts = putIn(contentDir, added);
  const places = Object.entries(counts).map(([locale, count]) => `${locale} ${count}`);
  return {
    output: [
      ...skipped.map(line),
      `${counted(added.length, 'sentence')} added (${places.join(', ')}), ${skipped.length} skipped.`,
    ].join('\n'),
    isWell: true,
  };
}

/** One line, which reads the same once it stands after a `#`. */
function toHeading(brief: string): string {
  return brief
    .replace(/\s+/g, ' ')
    .replace(/^[# ]+/, '')
    .trim();
}

const reasons: Readonly<Record<Skipped['why'], string>> = {
  repeat: 'is there',
  conflict: 'is there under another topic',
  leak: 'is asked in the evaluation',
};

function line({ sentence, like, why }: Skipped): string {
  // Who writes utterances shall not read what the evaluation asks.
  return `${withPlace(sentence)}  ${reasons[why]}:  ${why === 'leak' ? placeOf(like) : withPlace(like)}`;
}
