import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Locale } from '../../../src/knowledge/index.js';
import { insertLines } from '../lists/insert-lines.js';
import type { PlacedSentence } from '../lists/placed.js';
import { localeOf } from './locale-of.js';

/** Puts each sentence into its topic's list of its language, and says how many went to each. */
export function putIn(
  contentDir: string,
  sentences: readonly PlacedSentence[],
): Readonly<Record<Locale, number>> {
  const counts = { 'zh-CN': 0, 'zh-TW': 0, en: 0 };
  const byList = new Map<string, PlacedSentence[]>();
  for (const sentence of sentences) {
    const locale = localeOf(sentence.text);
    counts[locale]++;
    const file = join(contentDir, locale, 'utterances', `${sentence.topic}.txt`);
    const found = byList.get(file);
    if (found) found.push(sentence);
    else byList.set(file, [sentence]);
  }
  for (const [file, added] of byList) {
    const list = existsSync(file) ? readFileSync(file, 'utf8') : '';
    const texts = added.map(({ text }) => text);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, insertLines(list, added[0]?.brief ?? '', texts));
  }
  return counts;
}
