const mask = '•••';

/** What must never be kept, after the words that give it away. */
const secrets: readonly RegExp[] = [
  /(?<=(?:密码|密碼|口令|mima|passwords?|passwd|pwd)\s{0,3}(?:是|为|為|is|:|：|=)\s{0,3})(?=[^\s，。,；;！!？?]*[\dA-Za-z])[^\s\p{Script=Han}，。,；;！!？?]{4,}/giu,
  /(?<=(?:验证码|驗證碼|校验码|校驗碼|动态码|動態碼|yzm|code|otp)\s{0,3}(?:是|为|為|is|:|：|=)?\s{0,3})\d{4,8}(?!\d)/giu,
  /(?<![\dA-Za-z])\d{17}[\dXx](?![\dA-Za-z])/gu,
  /^\s*\d{6}\s*$/u,
];

/**
 * A text without its secrets: passwords, verification codes and identity numbers. Only what is left is
 * understood, kept or passed on.
 */
export function withoutSecrets(text: string): { readonly text: string; readonly found: boolean } {
  const safe = secrets.reduce((left, secret) => left.replace(secret, mask), text);
  return { text: safe, found: safe !== text };
}
