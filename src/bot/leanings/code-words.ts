/** Speaks of a code that is sent. */
export const codeSent = /验证码|驗證碼|校验码|\bcode\b|(?:发|發|传|傳|寄|要|给).{0,8}[码碼]/i;
