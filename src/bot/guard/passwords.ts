import { endOfHanValue } from './han-password.js';
import { findPaired, findTraded } from './paired-password.js';
import { leadFrom } from './password-lead.js';
import { endOfValue } from './password-value.js';
import { findReversed } from './reversed-passwords.js';
import type { Span } from './secret-kind.js';
import { inOrder } from './spans.js';

/** "动态密码" is a code. */
const label = new RegExp(
  '(?<!动态|一次性|短信|验证)(?:密码|密马|蜜码|米码|口令|パスワード|비밀번호|пароль)' +
    '|(?<![a-z])(?:mi ?ma|kou ?ling|passwords?|passwd|passwort|pass ?phrase|contraseña|mot de passe|senha|pwd|psw|pass|pw)(?![a-z])',
  'g',
);

/** Passwords that a text tells, after or before the word for them. */
export function findPasswords(shadow: string): readonly Span[] {
  const spans: Span[] = [...findTraded(shadow)];
  for (const { index, 0: word } of shadow.matchAll(label)) {
    const found = [findAfter(shadow, index, word), findReversed(shadow, index)];
    spans.push(...found.filter((span) => span !== null));
  }
  return inOrder(spans);
}

function findAfter(shadow: string, at: number, word: string): Span | null {
  const { start, lead, isPlain } = leadFrom(shadow, at, at + word.length);
  const paired = findPaired(shadow, at, start);
  if (paired) return paired;
  const isChinese = !/^[a-z ]+$/.test(word);
  const end = Math.max(
    endOfValue(shadow, start, lead, isChinese),
    endOfHanValue(shadow, start, lead, isPlain),
  );
  return end > start ? { start, end, kind: 'password' } : null;
}
