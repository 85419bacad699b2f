import { inTwoBytes } from '../../../text/index.js';
import { plainForm } from '../plain-form.js';
import { askedIn } from './asked.js';
import { findSecrets } from './find-secrets.js';
import { maskFor, masks, type Tongue, tongueOf } from './mask-words.js';
import { type SecretKind, secretKinds } from './secret-kind.js';
import { shadowOf } from './shadow.js';

/** A text that holds no secret any more. */
export interface Masked {
  /** With every secret masked by its kind, in the text's language: all that may be matched, kept or logged. */
  readonly text: string;
  /**
   * What is left to understand: masks of phones and mailboxes as plain words, and what only tells a
   * secret gone. Empty when nothing else was said.
   */
  readonly asked: string;
  /** The kinds of secrets, each once, in the order of the text. */
  readonly found: readonly SecretKind[];
}

/** Without any of these there is no secret, which is so for most texts. */
const suspicious =
  /[\d０-９①-⑨@＠﹫艾特[［]|[#*＃]\s?[a-z]{2,10}\.|[零〇一二三四五六七八九幺壹贰叁肆伍陆柒捌玖貳參陸](?:[ \-、，]?[零〇一二三四五六七八九幺壹贰叁肆伍陆柒捌玖貳參陸]){2}|[密蜜米][码碼馬马]|口令|mi ?ma|kou ?ling|pass?w|pass|(?<![a-z])mm(?![a-z])|ｍｍ|pwd|psw|pw| dot |[(（]at?[)）]|圈a|contraseña|senha|パスワード|비밀번호|пароль|mot de/i;

/** What a found secret leaves can show another one. So many times is looked. */
const rounds = 4;

/** Takes the secrets out of a text: codes, passwords, identity and card numbers, phones, mailboxes. */
export function maskSecrets(written: string): Masked {
  const text = inTwoBytes(written);
  if (!suspicious.test(text)) return { text, asked: text, found: [] };
  let tongue: Tongue | undefined;
  const kinds = new Set<SecretKind>();
  let masked = text;
  for (let round = 0; round < rounds; round++) {
    const spans = findSecrets(shadowOf(masked));
    if (spans.length === 0) break;
    tongue ??= tongueOf(text);
    const parts: string[] = [];
    let at = 0;
    for (const { start, end, kind } of spans) {
      parts.push(masked.slice(at, start), maskFor(kind, tongue));
      kinds.add(kind);
      at = end;
    }
    masked = parts.join('') + masked.slice(at);
  }
  if (tongue === undefined && !/[[［]/.test(text)) return { text, asked: text, found: [] };
  const asked = askedIn(masked, tongue ?? tongueOf(text));
  return { text: masked, asked, found: inTextOrder(masked, kinds) };
}

function inTextOrder(masked: string, kinds: ReadonlySet<SecretKind>): readonly SecretKind[] {
  if (kinds.size < 2) return [...kinds];
  const order = new Set<SecretKind>();
  for (const [, ...groups] of plainForm(masked).matchAll(masks)) {
    const kind = secretKinds.find((_, index) => groups[index] !== undefined);
    if (kind && kinds.has(kind)) order.add(kind);
  }
  return [...order];
}
