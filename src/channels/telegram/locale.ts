import type { Locale } from '../../knowledge/index.js';

/**
 * The language for a Telegram client's `language_code` (an IETF tag such as `zh-hans` or `en-GB`),
 * or `fallback` where the bot does not speak it or the client names none.
 */
export function toLocale(languageCode: string | undefined, fallback: Locale): Locale {
  const tag = languageCode?.toLowerCase().replaceAll('_', '-') ?? '';
  if (/^zh(-hans(-.+)?|-cn|-sg)?$/.test(tag)) return 'zh-CN';
  if (/^zh-(hant(-.+)?|tw|hk|mo)$/.test(tag)) return 'zh-TW';
  if (/^en(-.+)?$/.test(tag)) return 'en';
  return fallback;
}
