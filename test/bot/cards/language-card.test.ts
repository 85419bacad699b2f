import { expect, it } from 'vitest';
import { languageCard } from '../../../src/bot/cards/language-card.js';
import { locales } from '../../../src/knowledge/index.js';
import { deedsOf, labelsOf, primaryOf } from '../../support/cards.js';
import { knowledge, shippedIn } from '../../support/shipped.js';

it.each(locales)('every language stands under its own name, also in %s', (locale) => {
  const card = languageCard(knowledge, shippedIn(locale), locale);
  expect(labelsOf(card).slice(0, 3)).toEqual([['简体中文'], ['繁體中文'], ['English']]);
  expect(deedsOf(card)).toEqual(['1g:zh-CN', '1g:zh-TW', '1g:en', '1m']);
  expect(primaryOf(card)).toEqual([`1g:${locale}`]);
});
