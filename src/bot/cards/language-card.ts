import {
  type KnowledgeBase,
  type Locale,
  type LocalKnowledge,
  locales,
} from '../../knowledge/index.js';
import { press, primary } from '../button.js';
import type { Card } from '../card.js';
import { rows } from '../keyboard.js';

/** The languages, each under its own name; the present one is marked. */
export function languageCard(
  knowledge: KnowledgeBase,
  local: LocalKnowledge,
  current: Locale,
): Card {
  const { language } = local.phrases;
  return {
    title: language.title,
    body: [{ kind: 'text', text: language.text }],
    keyboard: rows(
      ...locales.map((locale) => {
        const button = press(
          local,
          { kind: 'language', locale },
          knowledge.in[locale].phrases.language_name,
        );
        return [locale === current ? primary(button) : button];
      }),
      [press(local, { kind: 'menu' })],
    ),
  };
}
