import { type Sieved, sieved } from '../../../text/index.js';
import { notMine } from '../denies-it.js';

/** A message came, or they asked for nothing. */
const told = sieved(
  /短信|简讯|信息|讯息|通知|提示|提醒|邮件|来信|封信|弹|显示|消息|收到|没(?:有)?(?:申请|要求|要|点|弄|提)过?(?:解绑|换绑|申诉)/,
);
const changing = sieved(
  /解绑|解除|换绑|改绑|换紧|更换|变更|修改|更改|改[了成过]|换[了成过]|换(?:手机|邮箱|号|密)|申诉|登[录陆入]|重置|改密|新设备|绑(?:定|了|在)/,
);
/** It is somebody else's account, or a code alone, or nothing came. */
const othersNotice = sieved(
  /码|\bcode\b|没收到|收不到|别人的|(?:二手|新办|新买|刚办)[^，。]{0,4}(?:号|卡)|前机主|上家|陌生人的|链接|网址|过期|核验|人脸|刷脸|常用设备|身份|进度|一样|gmail|[他她]的(?:qq|号)|没反应|没成功|失败|不让|按钮|页面|客服/,
);
/** What is not done yet. */
const ongoing = sieved(
  /正在|在(?:解|换|改|申)|要(?:解|换|改|更|变|登)|申请|准备|试图|尝试|请求|\b(?:being|trying|wants?|requested|attempt\w*)\b/,
);

/** What a message says that somebody does. */
const byOthers = sieved(
  /(?:短信|简讯|信息|通知|提示|提醒|邮件|消息|收到)[^。?？]{0,16}(?:有人|有设备|陌生(?:人|设备)|别的设备|其他设备)[^，。]{0,6}(?:正在|在|要|申请|试图|尝试|想|请求)[^，。]{0,6}(?:解绑|解除|换绑|改绑|更换|变更|修改|更改|改|换|申诉|登[录陆入]|重置)|(?:收到|来了?|有)[^，。]{0,6}(?:短信|简讯|信息|通知|邮件)[^。?？怎吗]{0,10}(?:您|你)[^，。]{0,6}正在[^，。]{0,3}(?:解绑|解除|换绑|改绑|更换|变更|修改|更改|申诉)|\b(?:someone|somebody|another device|a device)\b[^.?!]{0,8}\b(?:trying|tried|attempting|wants|asked|requested)\b[^.?!]{0,4}\bto (?:unbind|unlink|change|remove|replace|reset|log into|log in to|appeal)\b/,
);

const noticeInEnglish = sieved(
  /\b(?:text|sms|message|notification|notice|alert|e ?mail|says?|warning|got)\b[^?]{0,60}\b(?:unbound|unbind\w*|unlink\w*|chang\w+|replac\w+|remov\w+|appeal\w*|log ?in|logged in|reset\w*|swapp\w+)\b[^?]{0,40}\b(?:(?:was|is)(?: not|n.?t) me|not (?:by )?me|(?:did|have|had)(?: not|n.?t) (?:do|ask|request|start|change|touch|log|initiate|appeal)|i never)\b/,
);

/** One of them is in whatever tells of such a message. */
export const signsOfNotice: readonly Sieved[] = [noticeInEnglish, byOthers, notMine];

/** What a message tells of: that something has been done to their account, or is about to be; null where none does. */
export function noticeTold(plain: string): 'happened' | 'announced' | null {
  if (!isNotice(plain) || othersNotice.test(plain)) return null;
  return ongoing.test(plain) ? 'announced' : 'happened';
}

/** What is told, and is not theirs, is told beside what they deny, or somebody else is said to do it. */
function isNotice(plain: string): boolean {
  if (noticeInEnglish.test(plain) || byOthers.test(plain)) return true;
  if (!told.test(plain) || !notMine.test(plain)) return false;
  return changing.test(notMine.replace(plain, ' '));
}
