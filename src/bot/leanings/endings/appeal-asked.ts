import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { isClean } from '../../guard-text.js';
import { isInAppeal } from '../../here.js';
import { wasLost } from '../../moves/index.js';
import { openTopic } from '../../open-topic.js';
import type { Scene } from '../../scene.js';
import { shortWord } from '../../short-word.js';
import { lengthOf, mostBare, toldBy } from '../leaning.js';

const before = '^(?:[那嗯哦啊唉,，.。 ]|所以|可是|但是?|你说|这样?|到底|申诉|我|走申诉)*';

/** Whether it is sure to pass. */
const asksSure = sieved(
  /(?:一定|肯定|保证|百分百|百分之百|100%|绝对|稳|包)(?:就|都|可以|能|会|得)*(?:能|成|过|行|有用|通过|成功|弄好|解|找回|拿回)[^，。]{0,4}(?:吗|么|嘛|不|没|\?|？|吧|$)|(?:成功率|通过率|把握|胜算|几率|概率|机会)[^，。]{0,4}(?:高|大|多少|几成|怎么样|吗|\?|？)|(?:过了|通过了?|成功了?)(?:以后|之后|后|的话)?(?:是不是|就)*(?:一定|肯定|就|能|会|可以|都)+(?:给|能|可以|会|帮我)*(?:解|换|取消|改)[^，。]{0,6}[吗么嘛吧?？]|有(?:几成|多大|多少)(?:的)?(?:把握|机会|可能|希望)|(?:得|掂|过|成)不(?:得|掂|过|成)|有(?:没有?)?(?:希望|戏|用|把握)(?:吗|么|嘛|没|的吗|不|\?|？|$)|(?:能|会)(?:不能|不会)?(?:过|成|成功|通过|批)(?:吗|么|嘛|不|\?|？)|\b(?:is (?:it|this|that|success)|are you) (?:\w+ )?(?:guaranteed|sure|certain)\b(?! if)|\b(?:sure|certain|guaranteed) to (?:work|pass|succeed)\b|\b(?:will|does|do) (?:it|this|that|they) (?:definitely|always|really|actually|surely) (?:work|pass|approve|accept)\b|\b(?:what are (?:the|my) )?(?:odds|chances)\b|\bsuccess rate\b|^(?:[那啊唉哦,， ]|所以|就|真的?|是不是|难道|我)*(?:就|真的?)?(?:没|冇)(?:有)?(?:什么|啥|别的|其他)?(?:办法|法子|路|救|辙)(?:可走)?了?[吗么嘛吧?？]+[?？。! ]*$|^(?:so |and |but |ok )*(?:will|does|would|can) (?:it|this|that) (?:even |actually )?(?:work|help|pass|succeed)(?: for me)?[?. ]*$/,
);
/** Whether it is worth it. */
const asksWorth = sieved(
  new RegExp(
    `${before}(?:还|仲)?(?:有|值不值|值|有没有)(?:没有?)?(?:必要|意义|得|意思)?(?:得)?(?:再|去)*(?:试|弄|搞|申诉|做|办|折腾|走)?(?:一?下|一试|这个)?(?:吗|么|嘛|不|没|\\?|？)+[。 ]*$|\\b(?:is (?:it|there)|worth) (?:even |still )*(?:worth|any point|a point|trying)\\b|\\bwhat.?s the point\\b`,
  ),
);
/** When they have it back. */
const asksWhen = sieved(
  /(?:多久|多长时间|几天|几日|啥时候|什么时候|几时|何时|几耐)[^，。]{0,8}?(?:弄|找|拿|要|取|搞|抢|攞)(?:得)?(?:回|返)|\bhow (?:long|soon)\b.{0,30}\b(?:back|recover|return)\b|\bwhen (?:will|do|can) i (?:get|have) (?:it|my account) back\b/,
);
/** Whether it can be made once more. */
const asksAgain = sieved(
  /^(?:那|我|如果|要是|失败了?|没过|被拒了?|不过的话|之后|以后|[,， ])*(?:还|可不可以|可以|能不能|能)*(?:再|重新|多)(?:来|申诉|提交|申请|弄|试|交|填)(?:一?次|一遍|一回|几次|多几次)*(?:一下)?(?:的|可以|行|得)*(?:吗|么|嘛|不|不行)[?？。 ]*$|\b(?:can|may) i (?:try|appeal|apply|submit) (?:it )?(?:again|once more|a second time)\b/,
);
/** That it did not pass. */
const failed = sieved(
  /^(?:[唉啊哎呜,，。 ]|申诉|它|结果|又|还是|都|被|说|显示|提示)*(?:失败|没(?:有)?(?:通?过|成功|批)|不(?:通过|予通过)|被?(?:拒绝?|驳回|打回来?))(?:了|啦|喇|咗|的)*[。.!！~ ]*$|^(?:it |the appeal |my appeal |they )*(?:was |got |has been |have |has )*(?:failed|rejected|denied|refused|declined)(?: it| me)?(?: again)?[.! ]*$/,
);

/** It is no appeal, or what they are told by others. */
const notOfAppeal = sieved(
  /骗|说(?:一定|保证|包)|代|钱|块|花|码|绑回|聊天|记录|备份|\b(?:pay|paid|money|code|chats?|history|safe)\b/,
);

/** In an appeal, or where there is but the appeal: whether it passes, is worth it, or how long it takes. */
export const appealAsked = toldBy([asksSure, asksWorth, asksWhen, asksAgain, failed], (said) => {
  const { scene, guarded } = said;
  if (!isOfAppeal(scene) || !isClean(guarded)) return null;
  const text = plainForm(guarded.asked);
  if (notOfAppeal.test(text)) return null;
  // What else they fear is told with it.
  if (asksWhen.test(text) && lengthOf(said) <= mostTold)
    return openTopic(scene, 'forgot_bound.review_time');
  if (lengthOf(said) > mostBare) return null;
  if (isInAppeal(scene) && (asksAgain.test(text) || failed.test(text)))
    return openTopic(scene, 'forgot_bound.appeal_rejected');
  return asksSure.test(text) || asksWorth.test(text)
    ? shortWord(scene, scene.local.phrases.follow.appeal_not_sure)
    : null;
});

/** The longest text, in words, that asks when they have it back. */
const mostTold = 24;

function isOfAppeal(scene: Scene): boolean {
  const { course, topic } = scene.session;
  return (
    isInAppeal(scene) ||
    wasLost(scene) ||
    course !== null ||
    topic?.startsWith('forgot_bound.') === true
  );
}
