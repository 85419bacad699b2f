import type { Span } from '../secret-kind.js';
import { inOrder } from '../spans.js';
import { endOfHanValue } from './han-password.js';
import { findNearby } from './nearby-passwords.js';
import { findPaired, findTraded, isAccount } from './paired-password.js';
import { leadFrom } from './password-lead.js';
import { endOfValue } from './password-value.js';
import { endOfQuoted } from './quoted-password.js';
import { findReversed } from './reversed-passwords.js';

/** "动态密码" is a code. */
const label = new RegExp(
  '(?<!动态|一次性|短信|验证)(?:密 ?码|密马|蜜码|米码|口令|パスワード|비밀번호|пароль|(?<![加保解亲机秘稠严])密(?= ?:? ?[a-z\\d]{4}))' +
    '|(?<![a-z])(?:mi ?ma|kou ?ling|passwords?|passwd|passwort|pass ?phrase|contraseña|mot de passe|senha|pwd|psw|pass|pw)(?![a-z])',
  'g',
);

/** Passwords that a text tells, after or before the word for them. */
export function findPasswords(shadow: string): readonly Span[] {
  const spans: Span[] = [...findTraded(shadow)];
  for (const { index, 0: word } of shadow.matchAll(label)) {
    const reversed = findReversed(shadow, index);
    let found = findAfter(shadow, index, word);
    if (reversed) spans.push(reversed);
    else if (!found) spans.push(...findNearby(shadow, index, index + word.length));
    while (found) {
      spans.push(found);
      found = findNext(shadow, found.end);
    }
  }
  return inOrder(spans);
}

const another =
  /["'”’」』]?\s?(?:不是|或者?|还是|、|和|后来|改成了?|换成了?|后来改成了?|or|and|not)\s?(?:是|is)?\s?(?=[!-~]*\d)/y;

/** "密码是 abc123 或者 abc1234" tells two. */
function findNext(shadow: string, end: number): Span | null {
  another.lastIndex = end;
  const gap = another.exec(shadow)?.[0];
  if (gap === undefined) return null;
  const start = end + gap.length;
  const next = endOfValue(shadow, start, 'next', true);
  return next > start ? { start, end: next, kind: 'password' } : null;
}

function findAfter(shadow: string, at: number, word: string): Span | null {
  const { start, lead, isPlain } = leadFrom(shadow, at, at + word.length);
  const paired = findPaired(shadow, at, start);
  if (paired || isAccount(shadow, at, start)) return paired;
  const isChinese = !/^[a-z ]+$/.test(word);
  const end = Math.max(
    endOfValue(shadow, start, lead, isChinese),
    endOfQuoted(shadow, start),
    endOfHanValue(shadow, start, lead, isPlain),
  );
  return end > start ? { start, end, kind: 'password' } : null;
}
