import { expect, test } from 'vitest';
import { namedLanguage } from '../../src/intents/named-language.js';
import { normalise } from '../../src/intents/normalise.js';
import { hostileLines } from './hostile-lines.js';

const languageOf = (text: string) => namedLanguage(normalise(text));

test.each([
  ['换成英文', 'en'],
  ['English please', 'en'],
  ['可以说英语吗', 'en'],
  ['huan cheng yingwen', 'en'],
  ['可以用繁體嗎', 'zh-TW'],
  ['繁体字', 'zh-TW'],
  ['說台灣的話', 'zh-TW'],
  ['traditional Chinese', 'zh-TW'],
  ['fanti', 'zh-TW'],
  ['說中文', 'zh-CN'],
  ['简体中文', 'zh-CN'],
  ['我讲普通话', 'zh-CN'],
  ['switch to Chinese', 'zh-CN'],
  ['in Mandarin', 'zh-CN'],
  ['shuo zhongwen', 'zh-CN'],
] as const)('%s names %s', (text, locale) => {
  expect(languageOf(text)).toBe(locale);
});

test.each([
  '换个语言',
  '台湾的号码',
  '香港手机号',
  'another language',
  '怎么解绑手机号',
  'unbind my phone',
  '語言',
  '',
])('none is named: %j', (text) => {
  expect(languageOf(text)).toBeUndefined();
});

test.each(hostileLines)('five thousand letters take no time: %s', (_, text) => {
  const before = performance.now();
  namedLanguage(text);
  expect(performance.now() - before).toBeLessThan(5000);
});
