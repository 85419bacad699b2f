/** Every language the bot speaks. `zh-TW` has no files of its own: it is converted from `zh-CN`. */
export const locales = ['zh-CN', 'zh-TW', 'en'] as const;

/** The languages that authors write in. */
export const authoredLocales = ['zh-CN', 'en'] as const;

export type Locale = (typeof locales)[number];
export type AuthoredLocale = (typeof authoredLocales)[number];
