import { guideAbout } from '../../../knowledge/index.js';
import { sieved } from '../../../text/index.js';
import { isAsking } from '../../asking.js';
import { plainForm } from '../../guard/index.js';
import { inMind } from '../../here.js';
import { openTopic } from '../../open-topic.js';
import { isShort, lengthOf, mostBare, toldBy } from '../leaning.js';

/** The phone alone is gone or broken. */
const phoneGone = sieved(
  /(?:手机|机子|机器)[^，。]{0,3}(?:坏|丢|摔|碎|没了|不见|被偷|掉水|进水|卖|送|开不了机|报废|屏)|\b(?:phone|handset) (?:is |was |got |has )?(?:broken|broke|lost|stolen|dead|smashed|died|gone)\b|\b(?:lost|broke|smashed|sold) (?:my |the )?(?:old )?phone\b/,
);

/** The number is not. */
const simKept = sieved(
  /(?:卡|号码?|sim)(?:倒|却|都|是|我|现在|仍|一直|也|还)*(?:还?在(?:$|[我手用的呢啊,，。 ])|没(?:丢|坏|停|事|问题)|能用|好好的|好的|在用|留着|补(?:回|好|办)?(?:来)?了)|(?:卡|号码?)(?:已经)?(?:换|插|装|移)(?:到|进|在|上)?(?:了)?[^，。]{0,2}(?:新|别的|另)|补(?:了|好|办了)(?:张|个)?(?:新)?卡|\b(?:sim|number|card) (?:is |still |card )*(?:fine|works?|ok|okay|good|with me|active)\b|\b(?:still have|kept|got) (?:the |my )(?:sim|number)\b/,
);

/** More is wrong than the phone, or something is asked. */
const moreIsWrong = sieved(
  /登不|登[录陆]不|忘|密码|盗|收(?:不|唔)|怎么|咋|如何|[吗么?？]|\b(?:password|hacked|how|can i|cannot|can.?t)\b/,
);

/** A phone that is gone takes no number with it: where the SIM is kept, the ordinary guide. */
export const simStillThere = toldBy([simKept], (said) => {
  const { scene, guarded } = said;
  if (!isShort(said) || guarded.threats.length > 0) return null;
  const text = plainForm(guarded.asked);
  const isTold = phoneGone.test(text) || scene.session.said.includes('forgot_bound');
  if (!isTold || !simKept.test(text) || moreIsWrong.test(text)) return null;
  const guide = guideAbout(scene.local, 'phone');
  return guide === undefined || scene.session.at?.topic === guide ? null : openTopic(scene, guide);
});

/** A new card for the old number, or the old card in another phone. */
const ofCard = sieved(
  /补(?:办|一|张|回|个|的)*(?:电话|手机)?卡|补办|卡[^，。]{0,4}(?:插|换|装|放)(?:到|进|在|上)?[^，。]{0,5}(?:手机|机子|机)|\b(?:replacement|new) sim\b|\bsim\b.{0,12}\b(?:in|into) (?:a|the|my|another) (?:new |other )?phone\b/,
);
const weighs = sieved(
  /[吗么吧嘛?？]|先|还是|要不要|能不能|可不可以|行不|\b(?:first|or|can|will|should)\b/,
);

/** The card is on its way. */
const isComing = sieved(
  /(?:卡|号)[^，。]{0,3}(?:还|正|在|去)+(?:补(?!了)|办理?补)|(?:在|等|正|去)(?:着|在)?补(?:办)?(?:卡|号)|补卡(?:还|中|没)|\b(?:waiting for|getting|ordered) (?:a|my|the) (?:replacement|new) sim\b|\breplacement sim\b.{0,20}\b(?:coming|on (?:its|the) way|ordered|not (?:here|arrived))\b/,
);

/** Whether another card is worth it, or that it is on its way: what can be done with the number, and what without. */
export const cardReplaced = toldBy([ofCard, isComing], (said) => {
  const { scene, guarded } = said;
  if (lengthOf(said) > mostBare || guarded.threats.length > 0) return null;
  const text = plainForm(guarded.asked);
  const isAsked = ofCard.test(text) && weighs.test(text);
  return isAsked || isComing.test(text) ? openTopic(scene, 'neighbour.sim_card') : null;
});

const oldPhone =
  '(?:旧|老|原来的?|以前的?|之前的?|那[个部台]|丢的?)(?:那[个部台])?(?:手机|机子|设备)';

const needsIt = sieved(
  new RegExp(
    `(?:要不要|需不需要|用不用|必须|一定要|要有|是不是要|需要|得|还要|要)[^，。]{0,4}${oldPhone}[^，。号]{0,10}(?:[吗么嘛?？]|手边|身边|手上|手里|$)|${oldPhone}[^，。号]{0,4}(?:不在|没在|要在|得在|必须在|要不要|用不用)[^，。号]{0,8}(?:[吗么嘛?？]|$)|\\b(?:do i need|need to have|must i have|without) (?:the |my )(?:old|previous) (?:phone|device)\\b(?! number)`,
  ),
);
const ofElse = sieved(/备份|记录|聊天|照片|登不|密码|盗|卖|丢了怎么/);

/** Whether the old phone must be at hand: what the check asks for tells. */
export const oldPhoneNeeded = toldBy([needsIt], (said) => {
  const { scene, guarded } = said;
  if (!isShort(said) || guarded.threats.length > 0) return null;
  const text = plainForm(guarded.asked);
  const isAsked = isAsking(text) || /要不要|用不用|需不需要/.test(text);
  return isAsked && needsIt.test(text) && !ofElse.test(text)
    ? openTopic(scene, 'caution_verification.which_channel')
    : null;
});

/** The old phone is somebody else's now. */
const passedOn = sieved(
  new RegExp(
    `${oldPhone}(?:我|已经|早就|都|也|刚|让|被)*(?:卖|送人|送给|给(?:了)?别?人|给(?:了)?(?:我)?(?:爸|妈|儿子|女儿|弟|妹|哥|姐|朋友|同事|孩子|老人)|借|二手|回收|出掉)[^，。怎咋]{0,6}$|(?:捡到?|拿到?|买到?)(?:了)?(?:我|走)?(?:的)?(?:那个|这个)?${oldPhone}(?:的)?(?:人|那个人|买家)?[^，。]{0,10}(?:[吗么嘛?？]|$)|\\b(?:i |we )?(?:sold|gave away|gave) (?:my |the )old phone\\b`,
  ),
);

/** In the guide of the number, that the old phone is in other hands: why it is well to take it off. */
export const phonePassedOn = toldBy([passedOn], (said) => {
  const { scene, guarded } = said;
  if (!isShort(said) || guarded.threats.length > 0 || inMind(scene).kind === 'outside') return null;
  return passedOn.test(plainForm(guarded.asked)) ? openTopic(scene, 'why_unbind') : null;
});
