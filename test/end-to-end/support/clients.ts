import type { Locale } from '../../../src/knowledge/index.js';

/** What Telegram's apps call their language, and the language that the bot answers them in. */
export const clients = [
  ['zh-hans', 'zh-CN'],
  ['zh-hant', 'zh-TW'],
  ['en', 'en'],
] as const satisfies readonly (readonly [string, Locale])[];
