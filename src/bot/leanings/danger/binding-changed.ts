import { type Sieved, sieved } from '../../../text/index.js';
import {
  acquaintance,
  family,
  has,
  known,
  pronoun,
  someone,
  stranger,
  thief,
} from '../people-words.js';
import { account, mine, myAccount } from './account-words.js';

const bound = '(?:手机|邮箱|信箱|电话|门号|号|密码|密保|绑定|安全手机)';
const replaced = '(?:换|改|解|绑|删|移|撤|踢|去)[^，。 ]{0,3}?(?:了|成|到|掉|走|给)';

/** Somebody has changed what is bound. */
const exchanged = sieved(
  new RegExp(
    [
      // "前任把我QQ绑的手机换了"
      `(?:${stranger}|${pronoun}|${known})[^，。]{0,12}?(?<!帮)(?:把|将)(?:了|我|我的)?${mine}[^，。]{0,8}?${bound}[^，。]{0,6}?${replaced}`,
      // "前任知道我密码，把我的QQ手机解绑了"
      `(?:${stranger}|${pronoun}|${known})[^。]{2,16}[，,](?:就|又|还|居然|偷偷|已经)*(?:把|将)${mine}[^，。]{0,8}?${bound}[^，。]{0,6}?${replaced}`,
      // "前度改了我QQ绑的电话"
      `(?:${stranger}|${known})(?:偷偷|擅自|已经|就|又|还)*(?:换|改|解绑?|删)了${mine}[^，。]{0,6}?${bound}`,
      // "骗子把我手机号换掉了", "小偷改了我的邮箱"
      `${thief}[^，。]{0,6}?(?:把|将)我(?:的)?${bound}[^，。]{0,6}?${replaced}|${thief}(?:偷偷|已经|又|还)*(?:换|改|解绑?|删)(?:掉)?了我(?:的)?${bound}`,
      // "我QQ绑的手机被前女友换了"
      `(?:${mine}[^，。]{0,6}?|绑的)${bound}(?:都|也|又|已经)*(?:被|给|让|叫)我?(?:${stranger}|${known}|${pronoun})[^，。]{0,6}?${replaced}`,
      // "QQ多了个别人的手机号"
      `${account}[^，。]{0,6}?(?:多了?|变成|出现|冒出)[^，。]{0,4}?(?:别人|陌生|不认识)[^，。]{0,4}?${bound}`,
      // "前女友登我QQ把邮箱换了"
      `(?:${stranger}|${known}|${pronoun})[^，。]{0,4}?(?:登|进|上)[^，。]{0,3}?${mine}[^。]{0,3}?(?:把|将)[^，。]{0,4}?${bound}[^，。]{0,6}?${replaced}`,
    ].join('|'),
  ),
);
/** Family may have been asked to. */
const byFamily = sieved(
  new RegExp(
    `${family}[^，。]{0,10}?(?<!帮)(?:把|将)${mine}[^，。]{0,8}?${bound}[^，。]{0,6}?${replaced}`,
  ),
);
const hostile = sieved(
  /偷偷|悄悄|擅自|趁|背着|瞒|没(?:有)?(?:跟我|和我|问我?|经过|告诉|同意)|没?经?我?不?同意|不还|不给我|不让我|不肯还|抢|霸占/,
);

const binding = '(?:phones?|numbers?|mobile|e ?-?mails?|mailbox|passwords?|bindings?|everything)';
const change =
  '(?:changed|swapped|switched|replaced|removed|unbound|unlinked|took off|deleted|reset|put|bound|linked|rebound|moved)';

/** Somebody has changed what is bound, in English. */
export const changedInEnglish = sieved(
  new RegExp(
    [
      `\\b(?:${someone}|${acquaintance})(?: else)?${has} ${change}\\b[^.?!]{0,30}?\\b${binding}\\b[^.?!]{0,24}?\\b(?:on|of|for|from|to|in|linked to|bound to)\\b[^.?!]{0,8}?\\b${myAccount}`,
      `\\b(?:${someone}|${acquaintance})(?: else)?${has} ${change} ${myAccount}.{0,4}\\b${binding}`,
      `\\b(?:${someone}|${acquaintance})\\b[^.?!]{0,10}\\b(?:took|has|stole|got into|logged into) ${myAccount} and ${change}`,
      `\\b(?:${someone}|${acquaintance})${has} ${change} my (?:phone|number|e ?mail|password)[^.?!]{0,12}\\b(?:on|from|in) (?:my )?qq\\b`,
    ].join('|'),
  ),
);

/** One of them is in whatever tells that somebody has changed what is bound. */
export const signsOfChange: readonly Sieved[] = [exchanged, byFamily, changedInEnglish];

/** Whether somebody has changed what is bound, told in Chinese. */
export function isChanged(plain: string): boolean {
  return exchanged.test(plain) || (byFamily.test(plain) && hostile.test(plain));
}
