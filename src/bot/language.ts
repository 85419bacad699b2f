import type { Writing } from '../intents/index.js';
import type { Locale } from '../knowledge/index.js';
import type { Session } from './session.js';

/**
 * The language to answer in: the one that the person writes, as far as their text tells. Somebody
 * who picked traditional or simplified characters keeps them, whichever of the two they type.
 */
export function languageOf({ locale, localeChosen }: Session, writing: Writing): Locale {
  switch (writing) {
    case 'english':
      return 'en';
    case 'traditional':
      return localeChosen && locale !== 'en' ? locale : 'zh-TW';
    case 'simplified':
      return localeChosen && locale !== 'en' ? locale : 'zh-CN';
    case 'chinese':
      return locale === 'en' ? 'zh-CN' : locale;
    case 'unclear':
      return locale;
  }
}
