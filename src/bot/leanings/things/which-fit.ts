import { sieved } from '../../../text/index.js';
import { plainForm } from '../../guard/index.js';
import { isClean } from '../../guard-text.js';
import { guideAt, inMind } from '../../here.js';
import { answeringWord, shortWord } from '../../short-word.js';
import { lengthOf, mostBare, type Said, toldBy } from '../leaning.js';
import { kindAsked } from '../questions.js';

/** The longest text, in words, that only asks it. */
const most = 20;

const place =
  '(?:美国|国外|外国|境外|海外|国际|香港|澳门|台湾|港澳|日本|韩国|英国|加拿大|澳洲|新加坡|马来西亚?|泰国|越南|俄罗斯|德国|法国|内地|大陆|加拿大|\\+?\\d{1,3}开头)';
const sort =
  '(?:座机|固话|固定电话|小灵通|虚拟(?:号|卡|运营商)?|物联网卡?|流量卡|副卡|子号|小号卡|1[67]\\d?(?:号?段|开头|的)|家里人|卫星|网络电话)';
const mail =
  '(?:163|126|139|189|gmail|谷歌|outlook|hotmail|雅虎|yahoo|新浪|搜狐|阿里云?|网易|foxmail|icloud|苹果(?=的?(?:邮箱|信箱))|yeah|(?:企业|公司|学校|工作|单位|别家|其他|国外)(?=的?(?:邮箱|信箱)))';

/** QQ's own mailbox, as a new one: it may be what is bound, or an account of its own, as well. */
const newQqMail =
  '(?:[换改绑用](?:绑|成|为|到|个|上|定|的)* ?(?:qq|扣扣) ?的?(?:邮箱|信箱)|\\b(?:to|with|use|bind|link|add) (?:a |my |the )?qq ?mail\\b)';

/** A kind of number or mailbox. */
const kinds = sieved(
  new RegExp(
    `${newQqMail}|${place}的?(?:手机|电话)?(?:号码?|门号|手机|卡|电话|邮箱)|${place}的(?=[?？吗呢么行可能 ]|$)|${sort}|${mail}的?(?:邮箱|信箱|邮件)?|\\b(?:foreign|overseas|international|us|uk|american|british|virtual|landline|voip|google voice|canadian|non.chinese)\\b[a-z +]{0,20}\\b(?:numbers?|phones?|sim|line)\\b|\\b(?:landlines?|voip|google voice|gmail|outlook|hotmail|yahoo|icloud)\\b`,
  ),
);

const toQqMail = sieved(new RegExp(newQqMail));

/** Whether it will do. */
const asks = sieved(
  /行不行|行不|行吗|行么|可以吗|可以么|可以不|可不可以|能不能|可唔可以|得[唔不]得|[能可以绑用换支持][^，。]{0,14}(?:吗|么|不|嘛)[?？ ]*$|支持不支持|支不支持|会不会不|\b(?:can|could|does|do|will|is|are|what about|how about)\b/,
);

/** Nothing is said but the kind: "国外号码呢", "outlook的". */
const isBare = sieved(
  new RegExp(
    `^(?:[那如果要是换成用绑的和嗯,， ]|新号是|新的是|我|and|or|what about|how about|with|a|an|my)*(?:${place}的?(?:手机|电话)?(?:号码?|门号|手机|卡|电话)?|${sort}(?:号码?)?|${mail}(?:的?邮箱|的?信箱)?|landline|gmail|outlook|hotmail|yahoo)(?:的|呢|咧|啊|那种|号|也|行|可以|[ ?？。])*$`,
  ),
);

/** It is where the code goes, what does not come, or what is to be unbound. */
const notOfFit = sieved(
  /收(?:不|唔|得|到)|短信|验证码|登[录陆不上入]|发(?:到|往|给)|解绑[^，。]{0,4}(?:邮箱|手机|号)|忘|丢|停|注销|打不开|客服|人工|多少钱|收费|怎么|咋|如何|哪里|哪儿|语|字|普通话|白话|\b(?:codes?|sms|receive|log|sign|lost|how|where|language|speak)\b/,
);

/** Words after which a mailbox's name is a new one's, where no mailbox is in mind. */
const toNew = sieved(/[换绑用改]|新(?:的|号|邮)|\b(?:bind|use|link|change|switch)\b/);

/** Which numbers and mailboxes can be bound, asked in the midst of a guide: nobody here knows. */
export const whichFit = toldBy([kinds], (said) => {
  const { scene, guarded } = said;
  if (lengthOf(said) > most || !isClean(guarded)) return null;
  const text = plainForm(guarded.asked);
  if (!kinds.test(text) || notOfFit.test(text) || !isOfBinding(said)) return null;
  const kind = kindAsked(scene, said.understanding);
  const isElse =
    kind === 'refusal' || (kind === 'neighbour' && !(toQqMail.test(text) && isOfMailbox(said)));
  const isAsked =
    isBare.test(text) ||
    (!isElse && asks.test(text) && (lengthOf(said) <= mostBare || toNew.test(text)));
  return isAsked ? shortWord(scene, scene.local.phrases.follow.which_fit) : null;
});

/** A number that was given up, to be bound once more. */
const gone = sieved(
  /(?:注销|销户|销号|停机|停用|空)(?:了|过|掉)*的?(?:手机|旧|老|那个)?(?:号码?|卡)[^，。]{0,4}?(?:能|可以|可不可以|还)[^，。解]{0,5}?绑/,
);

/** What is to be bound is a number or a mailbox, and not to be unbound. */
const binds = sieved(/(?<!解)[绑綁]|170|171|虚拟[号卡]|能用|可以用|\b(?:bind|link|use|add)\b/);
const unbinds = sieved(/解[绑除]|取消|\b(?:unbind|unlink|remove)\b/);

/** The same outside of any talk: nobody here knows it there either. */
export const whichFitAlone = toldBy([kinds, gone], (said) => {
  const { scene, guarded } = said;
  if (lengthOf(said) > most || !isClean(guarded)) return null;
  const text = plainForm(guarded.asked);
  if (unbinds.test(text) || !binds.test(text)) return null;
  const isOfKind = kinds.test(text) && !notOfFit.test(text) && asks.test(text);
  if (!isOfKind && !gone.test(text)) return null;
  return answeringWord(scene, scene.local.phrases.follow.which_fit);
});

function isOfMailbox({ scene }: Said): boolean {
  const here = inMind(scene);
  return here.kind !== 'outside' && guideAt(here).guide.about === 'mailbox';
}

/** Whether a guide about a number or a mailbox is in mind. */
function isOfBinding({ scene }: Said): boolean {
  const here = inMind(scene);
  if (here.kind === 'outside') return scene.session.topic === 'faq_rebind';
  const { about } = guideAt(here).guide;
  return about === 'phone' || about === 'mailbox';
}
