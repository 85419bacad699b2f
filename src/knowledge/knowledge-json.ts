import type { App, KnowledgeBase, LocalKnowledge } from './knowledge-base.js';
import { type Locale, locales } from './locale.js';
import type { Phrases } from './phrases.js';
import type { Settings, Topic } from './schema.js';

/** Knowledge as plain JSON: maps are lists of pairs. */
export interface PackedKnowledge {
  readonly settings: Settings;
  readonly apps: readonly [string, App][];
  readonly in: Readonly<Record<Locale, PackedLanguage>>;
}

interface PackedLanguage {
  readonly topics: readonly [string, Topic][];
  readonly naming: readonly [string, Topic][];
  readonly wordings: readonly Phrases[];
}

export function packKnowledge({ settings, apps, in: languages }: KnowledgeBase): PackedKnowledge {
  return {
    settings,
    apps: [...apps],
    in: eachLocale((locale) => ({
      topics: [...languages[locale].topics],
      naming: [...languages[locale].naming],
      wordings: languages[locale].wordings,
    })),
  };
}

export function unpackKnowledge({ settings, apps, in: languages }: PackedKnowledge): KnowledgeBase {
  return {
    settings,
    apps: new Map(apps),
    in: eachLocale(
      (locale): LocalKnowledge => ({
        topics: new Map(languages[locale].topics),
        naming: new Map(languages[locale].naming),
        phrases: languages[locale].wordings[0] as Phrases,
        wordings: languages[locale].wordings,
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
