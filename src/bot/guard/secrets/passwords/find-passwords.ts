import type { Span } from '../secret-kind.js';
import { inOrder } from '../spans.js';
import { endOfHanValue } from './han-password.js';
import { findNearby, findTold } from './nearby-passwords.js';
import { findPaired, findTraded, isAccount } from './paired-password.js';
import { leadFrom } from './password-lead.js';
import { endOfValue } from './password-value.js';
import { endOfQuoted } from './quoted-password.js';
import { findReversed } from './reversed-passwords.js';

/** "动态密码" is a code. */
const label = new RegExp(
  '(?<!动态|一次性|短信|验证|随机)(?:密 ?码|密马|蜜[码马]|米码|口令|パスワード|비밀번호|пароль|(?<![加保解亲机秘稠严])密(?= ?:? ?[!-~]{4}))' +
    '|(?<![a-z]|(?<!\\d{4})\\d)mm(?= ?[:=是]| ?[!-~]{5})' +
    '|(?<![a-z])mima(?=[a-z]{1,16}\\d{2})' +
    '|(?<![a-z])(?:mi ?ma|kou ?ling|pass?w(?:or|ro|r|o)?d?s?|passowrd|passwort|pass ?phrase|contraseña|mot de passe|senha|pwd|psw|pass|pw)(?![a-z])',
  'g',
);

/** Passwords that a text tells, after or before the word for them. */
export function findPasswords(shadow: string): readonly Span[] {
  const spans: Span[] = [...findTraded(shadow)];
  for (const { index, 0: word } of shadow.matchAll(label)) {
    const reversed = findReversed(shadow, index);
    let found = findAfter(shadow, index, word);
    if (reversed) spans.push(reversed);
    else if (!found) {
      const nearby = findNearby(shadow, index, index + word.length);
      spans.push(...nearby);
      found = nearby.at(-1) ?? null;
    }
    while (found) {
      spans.push(found);
      found = findNext(shadow, found.end) ?? findTold(shadow, found.end);
    }
  }
  return inOrder(spans);
}

const another =
  /["'”’」』]?\s?(?:(?:不是|就是|或者?|还是|、|和|跟|后来|改成了?|换成了?|后来改成了?|(?:or|and|then|not)(?=\s?(?:is)?\s?[!-~]*\d))\s?(?:是|is)?)\s?(?=[!-~]{4})/y;

/** "密码是 abc123 或者 abc1234" tells two. */
function findNext(shadow: string, end: number): Span | null {
  another.lastIndex = end;
  const gap = another.exec(shadow)?.[0];
  if (gap === undefined) return null;
  const start = end + gap.length;
  const next = endOfValue(shadow, start, 'next', true);
  return next > start ? { start, end: next, kind: 'password' } : null;
}

const shortWord = /^(?:mm|pw|pwd|psw|密)$/;
const account =
  /(?:账号|账户|用户名|login|user(?:name)?|account|acc)\s?:?\s?\d{5,11}[\s，,]{1,3}$|\b(?:old|new) $/;

/** Where the text goes on behind the first quote that opens between two places, or -1. */
function openingIn(shadow: string, from: number, to: number): number {
  const at = shadow.slice(from, to).search(/["“‘「『【]/);
  return at < 0 ? -1 : from + at + 1;
}

function findAfter(shadow: string, at: number, word: string): Span | null {
  const { start, lead, isPlain } = leadFrom(shadow, at, at + word.length);
  const paired = findPaired(shadow, at, start);
  if (paired || isAccount(shadow, at, start)) return paired;
  const isChinese = word === 'mm' || !/^[a-z ]+$/.test(word);
  const opening = openingIn(shadow, at + word.length, start);
  const quoted = opening < 0 ? -1 : endOfQuoted(shadow, opening);
  if (quoted > opening) return { start: opening, end: quoted, kind: 'password' };
  // Who writes "pw", or an account before it, tells one: "username 12345 password sunshine".
  const isList = shortWord.test(word) || account.test(shadow.slice(Math.max(0, at - 24), at));
  const end = Math.max(
    endOfValue(shadow, start, lead === 'next' && isList ? 'sign' : lead, isChinese),
    endOfQuoted(shadow, start),
    endOfHanValue(shadow, start, lead, isPlain),
  );
  return end > start ? { start, end, kind: 'password' } : null;
}
