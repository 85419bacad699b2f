import { sieved } from '../../text/index.js';
/** Speaks of a code that is sent. */
export const codeSent = sieved(
  /验证码|驗證碼|校验码|\bcode\b|(?:发|發|传|傳|寄|要|给).{0,8}[码碼]|(?:发|發|传|傳|寄)(?:个|個|条|條)?(?:短信|简讯|簡訊)(?:到|去|给|給|往)/i,
);

/** Asks where it is to be typed in. */
export const asksInto = sieved(
  /[填输輸入写寫](?:在|到|进|進|去)?(?:哪|邊|边)|往哪[填输輸]|(?:哪里|哪裡|在哪儿?|哪儿|喺邊)(?:填|输|輸|写|寫|入)|where (?:do|should|to|does)/i,
);
