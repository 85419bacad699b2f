import { sieved } from '../../../text/index.js';
import { once } from '../../again.js';
import { plainForm } from '../../guard/index.js';
import { guideAt, hereOf } from '../../here.js';
import { openTopic } from '../../open-topic.js';
import { shortWord } from '../../short-word.js';
import { lengthOf, mostBare, toldBy } from '../leaning.js';
import { insistsOnOld } from '../places/only-old.js';

const comesNot = sieved(
  /(?:收|接|等)(?:不|唔)(?:到|了)|(?:没|未|冇)(?:有)?(?:收到|来|到(?=$|[啊呀呢,，。！!]))|(?:不|唔)(?:来|嚟)(?=$|[啊呀呢,，。！!])|(?:n.t|\b(?:not|never|cannot)) (?:get|receive|arrive|come|got)\b/,
);

const ofCodes = 'caution_verification';
const missing = `${ofCodes}.code_not_received`;
const channels = `${ofCodes}.which_channel`;

/** What was tried has not helped. */
const stillNot = sieved(
  /^(?:[我唉啊哎嗯额呃,，。. ]|试了|等了|看了|翻了|查了|都|可|就|可是|但是?|然而)*(?:还是|仍然?|依然|依旧|始终|一直|照样|仲系|仲是|也)(?:都|就|也)*(?:没有?|冇|不行|收不到|等不到|没动静|没用|没来|没收到|唔得|唔嚟|一样)[了呀啊的呢,，。.!！ ]*$|^(?:(?:no|nope|ok|but|checked|tried),? )*still (?:nothing|no|not|none|no code|no sms|doesn.?t|hasn.?t)\b/,
);

/** Of what there is to look at, that it is well, or was looked at. */
const isWell = sieved(
  /^(?:[我唉啊嗯,，。. ]|都|也|就|可|可是|但是?|手机|卡|号码?|它|确实)*(?:(?:是|就是)(?:我?(?:现在|目前|正在|在)用的?(?:那个|这个)?(?:号码?|手机号?|邮箱|卡)?|对的|我的号码?)|没(?:有)?(?:欠费|停机|停|拦截|屏蔽|拉黑|设置拦截|关机)|(?:信号|网络)(?:很|都|也|是)*(?:好|满格|满|正常|没问题)|(?:拦截|垃圾|屏蔽|黑名单)[^，。]{0,6}(?:看|翻|查|找)(?:过)?了|(?:看|翻|查|找)(?:过)?(?:了)?(?:拦截|垃圾)[^，。]{0,6}(?:没有?|冇|了)?|(?:号|号码|邮箱)?(?:没(?:有)?(?:填|写|输)?错|(?:填|写|输)(?:的)?对(?:的|了)))[了的呀啊呢,，。.!！ ]*$|^(?:it.?s |that.?s )?(?:the )?(?:number|phone|one) i(?:.?m| am)? (?:use|using)(?: now)?[.! ]*$|^(?:signal|reception) is (?:fine|good|ok)[.! ]*$|^(?:i )?(?:checked|looked in) (?:the )?(?:spam|junk|blocked)[^?]{0,20}$/,
);

/** Whether there is another way on. */
const asksOn = sieved(
  /^(?:那|我|现在|就|,|，| )*(?:还|还有|有没有|有)(?:没有|有)?(?:别的|其他的?|其它的?|什么|啥)?(?:路|办法|法子|方法|方式|招)(?:子)?(?:可以?走|了|啊|呀|嘛)?(?:吗|么|嘛|没|不)?[?？。! ]*$|^(?:is there |any )(?:any )?(?:other|another) (?:way|option)s?(?: then)?[? ]*$/,
);

/** Whether they shall try again later. */
const triesLater = sieved(
  /^(?:那|我|要不|就|不如|还是|先|是不是|,|，| )*(?:明天|过一?会儿?|一会儿?|等会儿?|晚点|晚些|待会儿?|改天|过几天|隔天|过一?阵子?)(?:再)(?:试|来|弄|发|看)(?:一?下|一次|看|试)?(?:可以|行|吧|呢|好)?(?:吗|么|嘛)?[?？。! ]*$|^(?:should i |i.?ll |can i )?try (?:again )?(?:later|tomorrow)(?: then)?[?.! ]*$/,
);

/**
 * After an article about codes, what does not come is the code; after what to try then, there are other ways to verify
 * left.
 */
export const codeMissed = toldBy([comesNot, stillNot, isWell, asksOn, triesLater], (said) => {
  const { scene, guarded } = said;
  const { topic } = scene.session;
  if (topic?.startsWith(ofCodes) !== true || lengthOf(said) > mostBare) return null;
  const text = plainForm(guarded.asked);
  if (topic !== missing) return comesNot.test(text) ? openTopic(scene, missing) : null;
  if (guarded.threats.length > 0) return null;
  if (triesLater.test(text) && scene.session.at !== null)
    return shortWord(scene, scene.local.phrases.follow.try_later);
  const isTried = stillNot.test(text) || isWell.test(text) || asksOn.test(text);
  return isTried ? openTopic(scene, channels) : null;
});

const goesElsewhere = sieved(
  /(?:发|寄|传)(?:个|条|了|的)?(?:短信|简讯|验证码|码|sms)?(?:到|去|往|给)(?:了|的)?[^，。,!?！？]{0,6}(?:旧|老|原|以前|之前|前任|停|丢|不用|没用|注销|小灵通|公司)|(?:码|短信|邮件)[,， ]*(?:是|都|还|只|就|老)*发[^，。]{0,2}(?:公司|单位|学校|厂里|旧|老|以前|之前)(?:的|那个|那张|给的)*(?:邮箱|信箱|号码?|手机|卡)|\b(?:sends?|sent|sending|texts?|goes|going|went) (?:it |the code |a code |the sms |an sms |a text )?(?:only )?to (?:my |the |an? |that )?(?:old|dead|lost|previous|former|cancelled|work)\b/,
);

/** The longest text, in words, that tells where it goes. */
const mostTold = 22;

/** In a guide, a code that goes where the person cannot read it. */
export const codeGoesElsewhere = toldBy([goesElsewhere], (said) => {
  const { scene, guarded } = said;
  const here = hereOf(scene);
  if (here.kind === 'outside' || guarded.threats.length > 0) return null;
  // Where they are asked if they can log in, a longer text tells that as well.
  const most = guideAt(here).guide.fork ? mostBare : mostTold;
  const text = plainForm(guarded.asked);
  if (insistsOnOld.test(text)) return null;
  return lengthOf(said) <= most && goesElsewhere.test(text)
    ? once(scene, openTopic(scene, channels))
    : null;
});
