import { describe, expect, it } from 'vitest';
import { toLocale } from '../../../src/channels/telegram/locale.js';

describe('toLocale', () => {
  it.each([
    ['zh', 'zh-CN'],
    ['zh-hans', 'zh-CN'],
    ['zh-Hans-SG', 'zh-CN'],
    ['zh-hans-hk', 'zh-CN'],
    ['zh-CN', 'zh-CN'],
    ['zh_SG', 'zh-CN'],
    ['zh-hant', 'zh-TW'],
    ['zh-Hant-HK', 'zh-TW'],
    ['zh-TW', 'zh-TW'],
    ['zh-hk', 'zh-TW'],
    ['zh-mo', 'zh-TW'],
    ['en', 'en'],
    ['en-GB', 'en'],
  ] as const)('is %s → %s', (code, locale) => {
    expect(toLocale(code, locale === 'en' ? 'zh-CN' : 'en')).toBe(locale);
  });

  it.each([undefined, '', 'de', 'zho', 'english', '../zh'])('is the default for %s', (code) => {
    expect(toLocale(code, 'zh-TW')).toBe('zh-TW');
  });
});
