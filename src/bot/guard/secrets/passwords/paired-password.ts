import type { Span } from '../secret-kind.js';

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

/** As accounts are traded: number, dashes, password. */
export function findTraded(shadow: string): readonly Span[] {
  return Array.from(shadow.matchAll(traded), ({ index, 0: whole, 1: account = '' }) => ({
    start: index + account.length,
    end: index + whole.length,
    kind: 'password',
  }));
}
