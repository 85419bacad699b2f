import { describe, expect, it } from 'vitest';
import { inLanguageOf } from '../../src/bot/language.js';
import { newSession } from '../../src/bot/session.js';
import type { Writing } from '../../src/intents/index.js';
import type { Locale } from '../../src/knowledge/index.js';

const guessed = (locale: Locale) => newSession(locale);
const chosen = (locale: Locale) => ({ ...newSession(locale), localeChosen: true });

describe('inLanguageOf', () => {
  it.each<[Locale, Writing, Locale]>([
    ['zh-CN', 'english', 'en'],
    ['zh-CN', 'traditional', 'zh-TW'],
    ['zh-TW', 'simplified', 'zh-CN'],
    ['en', 'traditional', 'zh-TW'],
    ['en', 'simplified', 'zh-CN'],
    ['zh-TW', 'chinese', 'zh-TW'],
    ['en', 'unclear', 'en'],
    ['zh-TW', 'unclear', 'zh-TW'],
  ])('answers a person spoken to in %s who writes %s in %s', (before, writing, after) => {
    expect(inLanguageOf(guessed(before), writing, before).locale).toBe(after);
  });

  it.each<[Locale, Locale]>([
    ['zh-TW', 'zh-TW'],
    ['zh-CN', 'zh-CN'],
    ['en', 'zh-CN'],
  ])('goes by a %s client when characters leave open which Chinese it is', (client, after) => {
    expect(inLanguageOf(guessed('en'), 'chinese', client).locale).toBe(after);
  });

  it.each<[Locale, Writing]>([
    ['zh-TW', 'simplified'],
    ['zh-CN', 'traditional'],
    ['zh-TW', 'chinese'],
    ['en', 'unclear'],
  ])('keeps %s for who picked it and writes %s', (locale, writing) => {
    expect(inLanguageOf(chosen(locale), writing, 'en')).toEqual(chosen(locale));
  });

  it('takes a language that was written for a guess, not for a choice', () => {
    const inEnglish = inLanguageOf(chosen('zh-CN'), 'english', 'zh-CN');
    expect(inEnglish).toMatchObject({ locale: 'en', localeChosen: false });
    const inTraditional = inLanguageOf(inEnglish, 'traditional', 'zh-CN');
    expect(inLanguageOf(inTraditional, 'simplified', 'zh-CN').locale).toBe('zh-CN');
  });

  it('changes nothing else', () => {
    const session = { ...chosen('zh-CN'), misses: 2, choices: [{ label: '主菜单', data: '1m' }] };
    expect(inLanguageOf(session, 'english', 'en')).toEqual({
      ...session,
      locale: 'en',
      localeChosen: false,
    });
  });
});
