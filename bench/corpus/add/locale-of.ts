import { normalise } from '../../../src/intents/normalise.js';
import { hear } from '../../../src/intents/pinyin.js';
import { detectWriting } from '../../../src/intents/writing.js';
import type { Locale } from '../../../src/knowledge/index.js';

/** The language whose list a sentence belongs to. Pinyin is Chinese, and stands with the simplified. */
export function localeOf(text: string): Locale {
  const writing = detectWriting(text);
  if (writing === 'traditional') return 'zh-TW';
  return writing === 'english' && hear(normalise(text)).script === 'latin' ? 'en' : 'zh-CN';
}
