import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { openTopic } from '../../open-topic.js';
import { answerWithWord } from '../../short-word.js';
import { isShort, toldBy } from '../leaning.js';

const works = sieved(
  /(?:手机|号码|门号|电话|邮箱|信箱|电邮)(?:号码?)?(?:那边|这边|倒|我|现在|都|也|还|是|一直|的话|仲|的|反而|呢|,|，| )*(?:能用|在用|用着|好的|正常|没问题|没事|没停|没丢|没换|收得到|收到|能收|有(?:的|啊|呀)?$|用得|可以用|用紧|ok)|\b(?:phone|number|sim|e ?mail|mailbox|mail)\b.{0,12}\b(?:still|works?|fine|active|ok|okay|is good)\b|\bstill (?:have|got|use) (?:the|my|that) (?:old )?(?:phone|number|sim|e ?mail|mailbox)\b/,
);
/** Something is asked, or held against it. */
const asksOrObjects = sieved(
  /[?？吗么嘛]|怎么|咋|如何|能不能|可不可以|是不是|但|可是|不过|就是|不能|收不|\b(?:but|how|can|does|is it)\b/,
);

const missing = 'caution_verification.code_not_received';

const othersCome = sieved(
  /(?:别的|其他|其它|别家|另外|微信|淘宝|支付宝|银行|京东|普通|正常)(?:的)?[^，。]{0,8}(?:验证码|短信|简讯|码)[^，。不没]{0,4}(?:能|都|可以|收|来|有|正常)|(?:验证码|短信|简讯)[^，。]{0,4}(?:别的|其他|其它)[^，。不没]{0,6}(?:能|都|可以|收|正常)|\b(?:other|normal|all other) (?:\w+ )?(?:codes?|texts?|sms|messages)\b.{0,16}\b(?:come|arrive|work|fine|get|receive|through|ok)|\b(?:get|receive) (?:all )?other (?:\w+ )?(?:codes?|texts?|sms|messages)\b/,
);
const comeNot = sieved(
  /[?？吗么嘛]|怎么|咋|(?:也|都|还)(?:都)?(?:收)?(?:不|没)|\b(?:how|can i|not|neither|don.t|no)\b/,
);

/** The code does not come, though others do: what is left to look at. */
export const otherCodesCome = toldBy([othersCome], (said) => {
  const { scene, guarded } = said;
  const { said: topics, topic } = scene.session;
  if (topic !== missing && !topics.includes(missing)) return null;
  const text = plainForm(guarded.asked);
  if (!isShort(said) || !othersCome.test(text) || comeNot.test(text)) return null;
  const article = openTopic(scene, missing);
  return article && answerWithWord(scene, article, scene.local.phrases.follow.number_works);
});

/** After trouble with a code, or with what is lost, what they still have may take its place: where the code goes. */
export const otherStillWorks = toldBy([works], (said) => {
  const { scene, guarded } = said;
  const { said: topics, topic } = scene.session;
  const text = plainForm(guarded.asked);
  if (!isShort(said) || !works.test(text) || asksOrObjects.test(text)) return null;
  const isOfTrouble = [topic ?? '', ...topics].some((one) => troubles.has(one));
  return isOfTrouble ? openTopic(scene, 'caution_verification.which_channel') : null;
});

const troubles = new Set([
  'caution_verification.which_channel',
  'caution_verification.code_not_received',
  'unbind_email.closing',
  'forgot_bound',
]);
