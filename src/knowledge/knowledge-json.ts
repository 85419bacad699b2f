import type { KnowledgeBase, LocalKnowledge } from './knowledge-base.js';
import { type Locale, locales } from './locale.js';
import type { Phrases } from './phrases.js';
import type { Settings, Topic } from './schema.js';

/** Knowledge as plain JSON: maps are lists of pairs. */
export interface PackedKnowledge {
  readonly settings: Settings;
  readonly in: Readonly<
    Record<Locale, { readonly topics: readonly [string, Topic][]; readonly phrases: Phrases }>
  >;
}

export function packKnowledge({ settings, in: languages }: KnowledgeBase): PackedKnowledge {
  return {
    settings,
    in: eachLocale((locale) => ({
      topics: [...languages[locale].topics],
      phrases: languages[locale].phrases,
    })),
  };
}

export function unpackKnowledge({ settings, in: languages }: PackedKnowledge): KnowledgeBase {
  return {
    settings,
    in: eachLocale(
      (locale): LocalKnowledge => ({
        topics: new Map(languages[locale].topics),
        phrases: languages[locale].phrases,
      }),
    ),
  };
}

function eachLocale<Value>(make: (locale: Locale) => Value): Record<Locale, Value> {
  return Object.fromEntries(locales.map((locale) => [locale, make(locale)])) as Record<
    Locale,
    Value
  >;
}
