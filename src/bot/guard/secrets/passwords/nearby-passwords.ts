import { isCounted } from '../numbers.js';
import { isQqBehind } from '../qq-numbers.js';
import type { Span } from '../secret-kind.js';
import { endOfValue, isNamed } from './password-value.js';

/** Letters and figures, enough of both to be nothing but a password or a name. */
const value =
  '(?<![\\w.@#$!-])(?=[\\w@#$!.-]{0,30}[a-z]{2})(?=[\\w@#$!.-]{0,30}\\d{2})[\\w@#$!.-]{6,32}(?![\\w@])';
const behind = new RegExp(`^([^。！？!?\\n]{0,16}?[\\s，,:是为试输填用了的"“])(${value})`);
const before = new RegExp(
  `([输填用试是](?:入|的是?|了|过)?[\\s"“]?)(${value})([^。！？!?\\n]{0,12})$`,
);
/** What else can have letters and figures. */
const names =
  /qq|微信|wx|vx|昵称|用户|账号|id|订单|邮箱|型号|版本|码|号|手[机鸡]|电脑|系统|网|用的是?|http|user|name|model|version|order|wechat/;
const model = /^(?:nt\$|rmb|sm-[a-z]\d{4}|\d{8,11}[a-z]{1,2}$)/;
const letters = /[a-z]{2}/;
const figures = /\d{2}/;
const reach = 52;

/** A password in the clause next to its word: "密码忘了，可能是 abc123", "我输的 abc123，提示密码错误". */
export function findNearby(shadow: string, start: number, end: number): readonly Span[] {
  const told = findTold(shadow, end);
  if (told) return [told];
  const around = shadow.slice(Math.max(0, start - reach), end + reach);
  if (!letters.test(around) || !figures.test(around)) return [];
  const after = behind.exec(shadow.slice(end, end + reach));
  const ahead = before.exec(shadow.slice(Math.max(0, start - reach), start));
  const spans: Span[] = [];
  if (ahead?.[2] !== undefined && isPassword(ahead[2], (ahead[1] ?? '') + (ahead[3] ?? '')))
    spans.push(
      spanOf(Math.max(0, start - reach) + ahead.index + (ahead[1] ?? '').length, ahead[2]),
    );
  if (after?.[2] !== undefined && isPassword(after[2], after[1] ?? ''))
    spans.push(spanOf(end + (after[1] ?? '').length, after[2]));
  return spans;
}

function isPassword(text: string, between: string): boolean {
  return !names.test(between) && !isNamed(text) && !/^(?:qq|0x)/.test(text) && !model.test(text);
}

function spanOf(start: number, text: string): Span {
  return { start, end: start + text.length, kind: 'password' };
}

/** Verbs that tell what is one, once there is talk of passwords. */
const tell = new RegExp(
  [
    '[输填试写敲](?:入|进去)?(?:的|得|了|过|在[^，。！？,!?\\n]{1,6}[上里]的)(?:就?是)?',
    '(?:好像|可能|应该|大概|也许|记得|印象中|试过)(?:就?是|叫)?|(?<=[，,\\s])(?:就?是|叫)',
    '[换改设变][成为]了?|重[置设][成为]了?|[说报]了|告诉(?:你|他)[们了哈啊]?',
    '\\b(?:sent|typed|type|entered|tried|gave|changed it to|set it to)(?: (?:in|him|her|them|it|you))?',
  ].join('|'),
  'g',
);
const lead = /[\s"“'‘「『【:]{0,3}/y;
/** Of what else is talked in between. */
const others =
  /qq|微信|(?<!密)码|号|手[机鸡]|电话|门号|邮[箱件]|信箱|网名|昵称|系统|版本|型号|身[份分]证|卡|code|phone|number|email|otp/;
/** A clause of its own: "密码是对的，abc123，…". */
const clause = /^[^。！？!?，,\n]{0,12}?[的得哈啊呢吧][，,\s]\s?(?=[!-~]{6,40}(?:[，,\s。]|$))/;
const doubt = /[忘改找问]|不[记知对]|怎|错|重置/;

/** A password that a verb tells later in the sentence, or that is a clause by itself. */
export function findTold(shadow: string, from: number): Span | null {
  const rest = shadow.slice(from, from + reach);
  const sentence = /^[^。！？!?]*/.exec(rest)?.[0] ?? '';
  for (const { index, 0: verb } of sentence.matchAll(tell)) {
    if (others.test(sentence.slice(0, index))) break;
    lead.lastIndex = from + index + verb.length;
    const start = lead.lastIndex + (lead.exec(shadow)?.[0].length ?? 0);
    const found = toldAt(shadow, start);
    if (found) return found;
  }
  const own = clause.exec(rest)?.[0];
  return own === undefined || doubt.test(own) || others.test(own)
    ? null
    : toldAt(shadow, from + own.length);
}

const device =
  /^(?:thinkpad|harmonyos|huawei|redmi|xiaomi|honor|vivo|oppo|pixel|samsung|oneplus|realme|android|windows|macos|iphone|ipad)(?![a-z])/;
const told = /[!-~]{1,40}/y;

function toldAt(shadow: string, start: number): Span | null {
  told.lastIndex = start;
  const run = told.exec(shadow)?.[0] ?? '';
  if (run.length < 5 || isNamed(run) || model.test(run) || device.test(run)) return null;
  const end = endOfValue(shadow, start, 'told', true);
  const text = shadow.slice(start, end);
  if (end <= start || text.length < 5 || /^1[3-9]\d{9}$/.test(text)) return null;
  if (/^[a-z]+$/.test(text) && text.length < 8) return null;
  if (/^[\d.:/-]+$/.test(text) && (text.length < 6 || isCounted(shadow, end))) return null;
  return isQqBehind(shadow, end) ? null : { start, end, kind: 'password' };
}
