import { type SecretKind, secretKinds } from './secret-kind.js';

/** What a text is written in, as far as masks go. */
export type Tongue = 'simplified' | 'traditional' | 'english';

const words: Readonly<Record<SecretKind, Readonly<Record<Tongue, string>>>> = {
  code: { simplified: '验证码', traditional: '驗證碼', english: 'code' },
  password: { simplified: '密码', traditional: '密碼', english: 'password' },
  identity: { simplified: '证件号', traditional: '證件號', english: 'ID number' },
  card: { simplified: '卡号', traditional: '卡號', english: 'card number' },
  phone: { simplified: '手机号', traditional: '手機號', english: 'phone number' },
  mailbox: { simplified: '邮箱', traditional: '郵箱', english: 'email' },
};

const han = /\p{Script=Han}/u;
const latin = /[a-z]/i;
const onlyTraditional =
  /[碼號機電話郵證驗幫綁這個嗎麼們說請問開關換給點應該對還發過時間後來錯誤繫帳]/;
const pinyin =
  /\b(?:wo|ni|de|shi|mi ?ma|hao|shou ?ji(?: ?hao)?|jie ?bang|zen ?me|bang|yzm|you ?xiang|le|bu)\b/i;

/** The language that a text is masked in. Pinyin is Chinese, and so are figures alone. */
export function tongueOf(text: string): Tongue {
  if (han.test(text)) return onlyTraditional.test(text) ? 'traditional' : 'simplified';
  return latin.test(text) && !pinyin.test(text) ? 'english' : 'simplified';
}

/** A secret's kind as a plain word. */
export function wordFor(kind: SecretKind, tongue: Tongue): string {
  return words[kind][tongue];
}

/** What stands in a secret's place. */
export function maskFor(kind: SecretKind, tongue: Tongue): string {
  return `[${words[kind][tongue]}]`;
}

/** Every mask in its plain form (see `plainForm`), a group for each kind. */
export const masks = new RegExp(
  secretKinds
    .map((kind) => `\\[(${words[kind].simplified}|${words[kind].english.toLowerCase()})\\]`)
    .join('|'),
  'g',
);
