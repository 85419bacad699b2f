import type { Writing } from '../intents/index.js';
import type { Locale } from '../knowledge/index.js';
import type { Session } from './session.js';

/**
 * The session in the language to answer in: the one that the person writes, as far as their text
 * tells, else their client's. Who picked a language keeps it until they write in another one.
 *
 * @param client the language of the person's client
 */
export function inLanguageOf(session: Session, writing: Writing, client: Locale): Session {
  const locale = languageOf(session, writing, client);
  return locale === session.locale ? session : { ...session, locale, localeChosen: false };
}

/** Somebody who picked traditional or simplified characters keeps them, whichever of the two they type. */
function languageOf({ locale, localeChosen }: Session, writing: Writing, client: Locale): Locale {
  switch (writing) {
    case 'english':
      return 'en';
    case 'traditional':
      return localeChosen && locale !== 'en' ? locale : 'zh-TW';
    case 'simplified':
      return localeChosen && locale !== 'en' ? locale : 'zh-CN';
    case 'chinese':
      if (locale !== 'en') return locale;
      return client === 'en' ? 'zh-CN' : client;
    case 'unclear':
      return locale;
  }
}
