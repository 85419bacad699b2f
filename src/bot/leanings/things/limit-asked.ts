import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { openTopic } from '../../open-topic.js';
import { answerWithWord } from '../../short-word.js';
import { lengthOf, toldBy } from '../leaning.js';

/** The longest text, in words, that is about it alone. */
const most = 30;

const span =
  '(?:[0-9一二两三四五六七八九十几多少半]+个?(?:多)?(?:天|日|号|个?月|礼拜|星期|周|小时|年|钟头)|几天|多久|多长时间|一段时间)';
const deed = '(?:解绑?|换绑?|绑定?|改绑?|更换|再来)';

/** How long one has to wait between, or how often one may: nothing is known of it. */
const limits = sieved(
  new RegExp(
    `${span}[^，。]{0,6}(?:不能|不可以|才能|才可以|才给|只能|内|之内)[^，。]{0,10}${deed}|(?:${deed}[^，。]{0,8}|再)?(?:多久|几天|多少天|几个月|多长时间)(?:以后|之后|后)?(?:才|可以|能|就|再)+[^，。]{0,6}(?:换绑?|绑定?|改绑?)|${deed}[^，。]{0,10}(?:要|得|需要|必须)[^，。]{0,4}(?:等|过|隔)[^，。]{0,4}${span}|(?:等|隔|过)${span}[^，。]{0,8}(?:才|再)[^，。]{0,6}${deed}|(?:每|一|1)(?:天|日|个?月|年|周|星期)[^，。]{0,10}${deed}?[^，。]{0,4}(?:几|多少)次|${deed}[^，。]{0,12}(?:几|多少)次|(?:最多|总共|只能)[^，。]{0,6}${deed}[^，。]{0,4}次|次数[^，。]{0,6}(?:限|上限|规定)|(?:限制?|限定)(?:了)?(?:次数|几次|时间|多少)|冷却期|冷静期|间隔(?:期|多久|时间|几)|\\b(?:limit|cooldown|cooling off|waiting period|how often|how many times)\\b|\\b(?:have|need) to wait\\b.{0,24}\\b(?:days?|weeks?|months?|hours?|before|between)\\b|\\b(?:once|twice|only) (?:every|per|a) (?:day|week|month|year|\\d+)`,
  ),
);

/** Of bindings. */
const ofBinding = sieved(
  /绑|换|解|改|手机|邮箱|授权|\b(?:(?:un|re)?bind\w*|chang\w*|unlink\w*|switch\w*|number|e ?mail|phone)\b/,
);

/** How long a review takes or a code, how long it lasts, and what else has limits. */
const others = sieved(
  /验证码|短信|码|申诉|审核|结果|名|头像|密码|登录|登陆|qq号|注销|销户|冻结|封|停机|停了|停用|收回|生效|二次|放号|会员|钻|游戏|战队|皮肤|试了|发了|弄了|解了|按了|点了|\b(?:codes?|sms|appeal|review|name|password|log ?in|delet\w*|frozen|tried|code)\b/,
);

/** Asked of waiting times and how often: it is not known here. */
export const limitAsked = toldBy([limits], (said) => {
  const { scene, guarded } = said;
  if (lengthOf(said) > most || guarded.threats.length > 0) return null;
  const text = plainForm(guarded.asked);
  if (!limits.test(text) || others.test(text)) return null;
  const isOfTalk = ofTalk.has(scene.session.topic ?? scene.session.at?.topic ?? '');
  if (!ofBinding.test(text) && !isOfTalk) return null;
  const article = openTopic(scene, 'faq_rebind');
  return article && answerWithWord(scene, article, scene.local.phrases.follow.limits_unknown);
});

const ofTalk: ReadonlySet<string> = new Set([
  'faq_rebind',
  'unbind_phone',
  'unbind_email',
  'revoke_app',
]);
