import type { Locale } from '../../../knowledge/locale.js';

/** The bot's language for a browser's, or null where the bot speaks none of them. */
export function clientLocale(languages: readonly string[]): Locale | null {
  for (const language of languages) {
    if (/^zh\b.*-(hant|tw|hk|mo)\b/i.test(language)) return 'zh-TW';
    if (/^zh\b/i.test(language)) return 'zh-CN';
    if (/^en\b/i.test(language)) return 'en';
  }
  return null;
}

/** Whether a value names a language that the bot speaks. */
export function isLocale(value: unknown): value is Locale {
  return value === 'zh-CN' || value === 'zh-TW' || value === 'en';
}
