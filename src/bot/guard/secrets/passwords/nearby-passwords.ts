import type { Span } from '../secret-kind.js';
import { isNamed } from './password-value.js';

/** Letters and figures, enough of both to be nothing but a password or a name. */
const value =
  '(?<![\\w.@#$!-])(?=[\\w@#$!.-]{0,30}[a-z]{2})(?=[\\w@#$!.-]{0,30}\\d{2})[\\w@#$!.-]{6,32}(?![\\w@])';
const behind = new RegExp(`^([^。！？!?\\n]{0,16}?[\\s，,:是为试输填用了的"“])(${value})`);
const before = new RegExp(
  `([输填用试是](?:入|的是?|了|过)?[\\s"“]?)(${value})([^。！？!?\\n]{0,12})$`,
);
/** What else can have letters and figures. */
const names =
  /qq|微信|wx|vx|昵称|用户|账号|id|订单|邮箱|型号|版本|码|号|手机|电脑|系统|网|http|user|name|model|version|order|wechat/;
const letters = /[a-z]{2}/;
const figures = /\d{2}/;
const reach = 52;

/** A password in the clause next to its word: "密码忘了，可能是 abc123", "我输的 abc123，提示密码错误". */
export function findNearby(shadow: string, start: number, end: number): readonly Span[] {
  const around = shadow.slice(Math.max(0, start - reach), end + reach);
  if (!letters.test(around) || !figures.test(around)) return [];
  const after = behind.exec(shadow.slice(end, end + reach));
  const ahead = before.exec(shadow.slice(Math.max(0, start - reach), start));
  const spans: Span[] = [];
  if (ahead?.[2] !== undefined && isPassword(ahead[2], ahead[3] ?? ''))
    spans.push(
      spanOf(Math.max(0, start - reach) + ahead.index + (ahead[1] ?? '').length, ahead[2]),
    );
  if (after?.[2] !== undefined && isPassword(after[2], after[1] ?? ''))
    spans.push(spanOf(end + (after[1] ?? '').length, after[2]));
  return spans;
}

function isPassword(text: string, between: string): boolean {
  return !names.test(between) && !isNamed(text) && !/^(?:qq|0x)/.test(text);
}

function spanOf(start: number, text: string): Span {
  return { start, end: start + text.length, kind: 'password' };
}
