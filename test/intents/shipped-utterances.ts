import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Utterance } from '../../src/knowledge/index.js';
import { parseUtteranceList } from '../../src/knowledge/read/utterance-list.js';
import { shippedContent } from '../../src/paths.js';

/** Every utterance of the shipped content, in all languages. */
export function shippedUtterances(): Utterance[] {
  return ['zh-CN', 'en', 'zh-TW'].flatMap((locale) => {
    const folder = join(shippedContent, locale, 'utterances');
    return readdirSync(folder).flatMap((name) =>
      parseUtteranceList(readFileSync(join(folder, name), 'utf8')).map(({ text, brief }) => ({
        text,
        brief,
        topic: name.replace(/\.txt$/, ''),
      })),
    );
  });
}
