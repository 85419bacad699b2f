import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../src/knowledge/index.js';
import { shippedContent } from '../../src/paths.js';

/** The first sentences of a topic's list, as people write them in a language. */
export function utterancesOf(topic: string, locale: Locale, most: number): string[] {
  return readFileSync(join(shippedContent, locale, 'utterances', `${topic}.txt`), 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .slice(0, most);
}
