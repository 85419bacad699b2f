import { sieved } from '../../../text/index.js';
import { above } from '../../above.js';
import { answerQuestion } from '../../answer-question.js';
import { plainForm } from '../../guard/index.js';
import { isInTalk } from '../../here.js';
import { openTopic } from '../../open-topic.js';
import type { Draft } from '../../scene.js';
import { shortWord } from '../../short-word.js';
import { theftTopic } from '../../theft-topic.js';
import { guideOfBound, guideOfNamed } from '../../thing-guide.js';
import { lengthOf, mostBare, type Said, toldBy } from '../leaning.js';
import { family } from '../people-words.js';
import { isAboutOther, kindAsked } from '../questions.js';
import { passwordSent } from './others-password.js';

/** No former friend asks for this kind of help. */
const owner = `(?:${family}|同[学事]|(?<![前男女])朋友|[室舍工]友|邻居|客人|学生|师傅|领导)`;
const ownerInEnglish =
  '(?:(?:grand)?(?:mother|father|mom|mum|dad|ma|pa)|grandpa|grandma|nan|parents?|son|daughter|wife|husband|brother|sister|aunt|uncle|cousin|kid|friend|neighbou?r|colleague|co-?worker|boss|classmate|roommate)';

/** Whose account it is. */
const ofOwner = sieved(
  new RegExp(
    `${owner}[^，。]{0,3}?(?:的|个|那个)?(?:qq|扣扣|企鹅|球球)|(?:帮|替|给|同|代)(?:一下)?(?:我|俺)?(?:家)?(?:的)?${owner}|${owner}[^。]{0,24}?(?:(?:帮|替|给)(?:他|她)|(?:他|她)(?:们|的|那个|个)*(?:qq|扣扣|旧号|手机号|号))|\\b${ownerInEnglish}(?:.?s)?\\b.{0,70}\\b(?:qq|phone|number|e ?mail|account)\\b`,
  ),
);

const ofFamily = sieved(
  new RegExp(
    `${family}|\\b(?:(?:grand)?(?:mother|father|mom|mum|dad|ma|pa)|parents?|son|daughter|wife|husband|brother|sister|aunt|uncle|cousin|kid)\\b`,
  ),
);

/** The owner is there. */
const isThere = sieved(
  /在(?:我|我的|我们)?(?:旁边?|边上|身边|跟前|隔离|侧边|面前|这里|这儿|这边|家里)|坐[^，。]{0,5}(?:旁|边|面前|这里|这儿)|(?:他|她|本人|人)(?:就|也|都|现在)*在(?:这|呢|旁|边|的|$)|一起(?:弄|看|操作|来|做|搞)|陪着?(?:他|她)|\b(?:right here|next to me|beside me|with me|by my side|sitting (?:here|with|next|beside)|is here)\b/,
);
const they = sieved(new RegExp(`他|她|本人|${owner}|\\b(?:he|she|they|${ownerInEnglish})\\b`));
/** The owner asks for it, or cannot do it alone. */
const asks = sieved(
  /(?<!不)(?:让|叫|请|托|要|喊|求)(?:我|俺)(?:来|去|过来|上来)?(?:帮|替|给|问|弄|教|看|搞|整)|(?:他|她|[爸妈爷奶公婆人])[^，。]{0,3}(?:不会|不懂|不太会|不识|不晓得|搞不懂|搞不来|弄不来|弄不明白|整不来|不太懂)|看不清|眼睛不好|眼花|年纪大|不知道(?:怎么|咋|如何)|\basked (?:me|for (?:my )?help)\b|\b(?:wants|needs) (?:me|help)\b|\b(?:does ?n.?t|does not|don.?t) (?:really )?(?:know how|get|understand)\b|\bnot good with\b|\bcan.?t do it\b|\bhelping (?:my|her|him)\b/,
);
/** Behind the owner's back, or against their will. */
const against = sieved(
  /偷|悄悄|不知情|不知道(?!怎么|咋|如何|在哪|哪|要|该)|瞒|背着|趁|不用知道|不(?:想)?让(?:他|她)?(?:知道|晓得|发现)|不让我|不给(?:我)?(?:看|进|登)|不(?:同意|肯|答应|愿|允许|乐意)|睡|聊天|监控|控制|换成我的|改成我的|绑(?:我|到我)的|\b(?:without|secret\w*|behind|asleep|spy|chats?|messages)\b|\b(?:doesn.?t|does not|don.?t) know(?! how)/,
);
const otherThings = sieved(/微信|支付宝|抖音|银行|游戏|\b(?:wechat|alipay|bank)\b/);

const isTheft = sieved(/被(?:人|别人|骗子)?(?:盗|偷|骗走|黑)|盗号|\b(?:hacked|stolen|hijacked)\b/);

/** The longest text, in words, that is about it alone. */
const most = 60;

/** Who helps the owner of an account, who asks for it or is there, is led through it with them. */
export const besideOwner = toldBy([ofOwner, isThere], (said) => {
  const { scene, guarded } = said;
  const { at } = scene.session;
  if (isAboutOther(said) || lengthOf(said) > most || guarded.threats.length > 0) return null;
  const text = plainForm(guarded.asked);
  const isHelped = helpsOwner(text) || (isFollowed(said) && isThere.test(text) && they.test(text));
  if (!isHelped || against.test(text) || otherThings.test(text)) return null;
  const isSent = passwordSent.test(text);
  // Who is no family and not there hands over what is for nobody else.
  if (isSent && !isThere.test(text) && !isOfFamily(text)) return null;
  // What was stolen comes first, whoever's it is.
  const opened = isTheft.test(text) ? openTopic(scene, theftTopic) : guideFor(said);
  if (!opened) return null;
  const { with_owner, others_password } = scene.local.phrases.guard;
  const word = isSent ? others_password : with_owner;
  const isThereAlready = opened.session.at !== null && opened.session.at.topic === at?.topic;
  if (!isThereAlready) return above(word, opened);
  return { ...shortWord(scene, word), outcome: opened.outcome };
});

/** Mates are called brothers. */
function isOfFamily(text: string): boolean {
  return ofFamily.test(text.replace(/哥们|姐妹|兄弟/g, ''));
}

function helpsOwner(text: string): boolean {
  return ofOwner.test(text) && (isThere.test(text) || asks.test(text));
}

/** Whether so few words lean on a talk that is about no danger. */
function isFollowed(said: Said): boolean {
  const { scene } = said;
  return lengthOf(said) <= mostBare && isInTalk(scene) && scene.session.course === null;
}

/** The guide of what they want, or which thing it is; null where they ask for something else. */
function guideFor(said: Said): Draft | null {
  const { scene, guarded, understanding } = said;
  const kind = kindAsked(scene, understanding);
  const { bound, app, act } = understanding.entities;
  const isNamed = (bound ?? app ?? act) !== undefined;
  if (kind === 'guide' && isNamed) return answerQuestion(scene, guarded.text, understanding);
  const isOpen = kind === undefined || kind === 'guide' || kind === 'refusal' || kind === 'choice';
  const isWarning =
    understanding.kind === 'understood' &&
    understanding.intent === 'caution_verification' &&
    !guarded.asked.includes('码') &&
    !guarded.asked.includes('碼');
  if (!isOpen && !isWarning) return null;
  const guide = guideOfNamed(scene, understanding.entities) ?? guideOfBound(scene);
  return openTopic(scene, guide ?? 'choice.unbind');
}
