import { sieved } from '../text/index.js';

/** Somebody else has a device or a number of theirs. */
const inHands = sieved(
  /(?:手机|机子|电话|平板|电脑|手机号|号码|门号|旧号|老号|sim卡?|(?<![密验证])卡)[^，。?？]{0,12}?(?:被|给|让)?(?:人|别人|人家|小偷|贼)?[^，。]{0,3}?(?:捡|拾|执|偷|抢|卖|收走|拿走|拿去|送人|送给|扒)(?:走|了|去|到|给|掉)*|(?:捡|拾|执|偷|抢|扒|拿)(?:到|走|了|去)+[^，。]{0,4}?我?[^，。]{0,4}?(?:手机|机子|电话|平板|卡)|(?:别人|人家|人哋|有人|陌生人)[^，。]{0,4}?(?:捡|拾|执|拿|用|买)(?:到|走|了|着|去)|(?:号|号码)[^，。]{0,6}?(?:别人|人家|新机主)[^，。]{0,4}?(?:在?用|拿)|\b(?:phone|device|tablet|laptop|sim|number)\b[^?]{0,30}\b(?:stolen|robbed|snatched|sold|taken|picked up|recycled|given away|somebody else|someone else)\b|\b(?:sold|gave away|stole|took|snatched|finds?|found|has)\b[^?]{0,12}\b(?:phone|device|tablet|laptop|sim|number|it)\b/,
);
const notInHands = sieved(
  /没(?:有)?(?:被|丢|卖)|才能|回收站|\bnot\b|n.t\b|捡(?:到|了)(?:一?[个部台张]|别人)/,
);

/** Whether a device or a number of theirs is in somebody else's hands. */
export function tellsOfOtherHands(plain: string): boolean {
  return inHands.test(plain) && !notInHands.test(plain);
}
