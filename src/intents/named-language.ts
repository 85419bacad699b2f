import type { Locale } from '../knowledge/index.js';

const languages: readonly (readonly [Locale, RegExp])[] = [
  ['en', /英文|英语|英国话|\benglish\b|\bying ?(?:wen|yu)\b/],
  ['zh-TW', /繁体|正体|台湾|台语|港|\btraditional\b|\bfan ?ti\b/],
  [
    'zh-CN',
    /简体|中文|汉语|普通话|国语|华语|\b(?:simplified|chinese|mandarin)\b|\bzhong ?wen\b|\bjian ?ti\b/,
  ],
];

/** The language that a normalised text names. */
export function namedLanguage(normalised: string): Locale | undefined {
  return languages.find(([, pattern]) => pattern.test(normalised))?.[0];
}
