import type { Locale } from '../knowledge/index.js';
import { type Sieved, sieved } from '../text/index.js';

const languages: readonly (readonly [Locale, Sieved])[] = [
  ['en', sieved(/英文|英语|英国话|\benglish\b|\bying ?(?:wen|yu)\b/)],
  [
    'zh-TW',
    sieved(
      /繁体|正体|台语|(?:台湾|香港|港|澳门)(?!的?(?:手机|号|卡|电话|门号|用户|ip|地区|这边|那边|本地|$))|\btraditional\b|\bfan ?ti\b/,
    ),
  ],
  [
    'zh-CN',
    sieved(
      /简体|中文|汉语|普通话|国语|华语|\b(?:simplified|chinese|mandarin)\b|\bzhong ?wen\b|\bjian ?ti\b/,
    ),
  ],
];

/** What somebody cannot read is no language that they ask for. */
const unread = sieved(
  /(?:不懂|不会|不太懂|唔识|唔明|看不明白|\b(?:can.?t|cannot|can not|don.?t|do not|not) (?:\w+ ){0,2}(?:read|speak|understand|know))/,
);

/** The language that a normalised text names, and asks for or writes in. */
export function namedLanguage(normalised: string): Locale | undefined {
  if (unread.test(normalised)) return undefined;
  return languages.find(([, pattern]) => pattern.test(normalised))?.[0];
}
