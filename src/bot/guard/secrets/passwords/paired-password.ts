import type { Span } from '../secret-kind.js';
import { isNamed } from './password-value.js';

const accountWord =
  /(?:账号?|账户|用户名?|号|account|id|user(?:name)?)[\s和跟与及+&/、,]*(?:and )?的?$/;
const pair =
  /[!-+\--~]{4,40}(?:[\s，、|]|,|和|跟|\/|and){1,5}(?!(?:qq|and|code|[a-z]+ ))([!-+\--~]{4,40})/y;

/** The second of two values behind "账号密码", which names both: an account, then its password. */
export function findPaired(shadow: string, label: number, start: number): Span | null {
  if (!accountWord.test(shadow.slice(Math.max(0, label - 12), label))) return null;
  pair.lastIndex = start;
  const match = pair.exec(shadow);
  const value = match?.[1]?.replace(/[.?)\]]+$/, '') ?? '';
  if (!match || !/\d/.test(match[0]) || value.length < 4) return null;
  const first = start + match[0].length - (match[1] ?? '').length;
  return { start: first, end: first + value.length, kind: 'password' };
}

const told = /^\d{5,11}(?:[\s，、|]|,|和|跟|\/|and){1,5}[\ue000-\ue005]/;

/** Whether what starts at a place is the account of such a pair, the password of which is hidden already. */
export function isAccount(shadow: string, label: number, start: number): boolean {
  return (
    accountWord.test(shadow.slice(Math.max(0, label - 12), label)) &&
    told.test(shadow.slice(start, start + 20))
  );
}

const traded = /(?<![\d-])(\d{5,11}-{2,8})([a-z\d!@#$%^&*._]{4,40})/g;

/** "12345678/abc12345" */
const stroked =
  /(?<![\d/.-])(\d{5,11}\s?[/|]\s?)((?=[!-~]*[a-z])(?=[!-~]*\d)[a-z\d!@#$%^&*._-]{6,40})(?![/\da-z])/g;

/** "12345678 abc12345 帮我登一下": what somebody is to log in with. */
const handed =
  /(?<![\d-])(\d{5,11}[\s，,/]{1,3})((?!@)[!-~]{6,40})(?=[\s，,]{1,3}(?:帮|替|给|你|麻烦|请|求)[^，。！？,!?\n]{0,4}(?:登|上号|上去))/g;

/** As accounts are traded: number, dashes, password; or number and password, to log in with. */
export function findTraded(shadow: string): readonly Span[] {
  const found = [...shadow.matchAll(traded), ...shadow.matchAll(stroked)];
  for (const match of shadow.matchAll(handed)) if (!isNamed(match[2] ?? '')) found.push(match);
  return found.map(({ index, 0: whole, 1: account = '' }) => ({
    start: index + account.length,
    end: index + whole.length,
    kind: 'password',
  }));
}
