import { join } from 'node:path';
import { readFolder } from '../../../src/knowledge/read/folder.js';
import { decodeUtf8 } from '../../../src/knowledge/read/utf8.js';
import { parseUtteranceList } from '../../../src/knowledge/read/utterance-list.js';
import type { PlacedSentence } from './placed.js';

/**
 * Every utterance of a content folder, in the order in which they are learnt.
 *
 * @throws {Error} for a list that cannot be read
 */
export function readLists(contentDir: string): PlacedSentence[] {
  return readFolder(contentDir).files.flatMap(({ name, role, bytes }) => {
    if (role.kind !== 'utterances' || role.of !== 'topic') return [];
    const file = join(contentDir, name);
    const list = bytes === null ? null : decodeUtf8(name, bytes);
    if (typeof list !== 'string') throw new Error(`${file} cannot be read: see npm run check`);
    return parseUtteranceList(list).map(({ text, brief, line }) => ({
      text,
      topic: role.name,
      brief,
      file,
      line,
    }));
  });
}
