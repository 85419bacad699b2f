import type { Interface } from '../wire.js';
import { element, find } from './dom.js';
import type { PagePhrases } from './phrases.js';

/** Puts the page itself into a language: index.html names the phrase that each place takes. */
export function showInterface({ locale, phrases, languages }: Interface): void {
  document.documentElement.lang = locale;
  document.title = phrases.title;
  forEach('data-phrase', phrases, (place, text) => place.replaceChildren(text));
  forEach('data-phrase-label', phrases, (place, text) => place.setAttribute('aria-label', text));
  forEach('data-phrase-placeholder', phrases, (place, text) =>
    place.setAttribute('placeholder', text),
  );
  const select = find('language', HTMLSelectElement);
  select.replaceChildren(
    ...languages.map((each) =>
      element('option', { value: each.locale, lang: each.locale }, each.name),
    ),
  );
  select.value = locale;
}

function forEach(
  attribute: string,
  phrases: Readonly<Record<string, string>> & PagePhrases,
  put: (place: Element, text: string) => void,
): void {
  for (const place of document.querySelectorAll(`[${attribute}]`)) {
    const text = phrases[place.getAttribute(attribute) ?? ''];
    if (text !== undefined) put(place, text);
  }
}
