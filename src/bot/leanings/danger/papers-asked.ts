import { sieved } from '../../../text/index.js';
import type { Keyboard } from '../../card.js';
import { plainForm } from '../../guard/index.js';
import { isClean } from '../../guard-text.js';
import { isInAppeal } from '../../here.js';
import { keyboardOf } from '../../open-topic.js';
import type { Draft, Scene } from '../../scene.js';
import { answeringWord, shortWord } from '../../short-word.js';
import { lengthOf, type Said, toldBy } from '../leaning.js';
import { family, known, pronoun } from '../people-words.js';
import { namesAppeal } from './appeal-words.js';

/** The longest text, in words, that only asks it. */
const most = 24;

const paper =
  '(?:身[份分]证|证件|证明|台胞证|回乡证|通行证|居住证|居留证|户口[本簿]?|护照|驾照|驾驶证|学生证|社保卡|军官证|出生证|结婚证|工作证|临时证|营业执照|手持照|自拍照?|照片|复印件|扫描件)';
const whose = `(?:${pronoun}|${known}|${family}|家长|监护人|大人|别人|人家|朋友|同学)`;
const paperInEnglish =
  '(?:id(?: card)?|identity card|passport|papers?|documents?|driv\\w+ licen[cs]e|licen[cs]e|student card|residence permit|birth certificate|selfie|photo)';

/** Something that is not so, for the appeal. */
const fakes = sieved(
  /(?:p|ps|做|弄|搞|办|买|造|伪造|仿|画|合成|改)(?:一?[张个份下]|图)*(?:个|的)?假|假(?:的)?(?:身[份分]证|证|资料|材料|照片|图)|伪造|ps?(?:图|一[张下个份])|(?:瞎|乱|胡|随便|随意)(?:编|填|写)(?:一?[点些个下])?(?:可以|行|能|会)?[^，。]{0,6}(?:吗|么|不|吧|[?？])|编(?:一?[个点些])[^，。]{0,8}(?:行|可以|能)|冒充|\b(?:fake|forge|photoshop|make (?:it |something |one )up|made.?up)\b/,
);

/** Papers of a kind, or of somebody else's. */
const papers = sieved(
  new RegExp(
    `${paper}|(?:用|拿|交|填|借|给|传)(?:我|俺)?(?:的)?${whose}的|\\b(?:use|give|send|upload|borrow)\\b.{0,16}\\b(?:my|a) \\w+.?s\\b|\\b${paperInEnglish}\\b`,
  ),
);

/** Whether they will do. */
const asksIfTaken = sieved(
  /行不行|行不|[行可能用认收算好数](?:以|得)?(?:吗|么|嘛|不|吧|冇)|可不可以|能不能|能用|认不认|收不收|算不算|得不得|净[是系]|只有|得(?:一张)?[^，。]{0,6}(?:身份证|护照)(?:喎|啫|咋)|\b(?:can|could|may|will|does|do|is|are|would|what about|only have)\b/,
);

/** Of papers alone: it is where they go, why, or that there are none. */
const notOfKind = sieved(
  /为什么|为啥|联系方式|手机|号码|电话|邮箱|微信|哪里|在哪|怎么|咋|如何|安全吗|泄|骗|发给你|给你(?!看)|没有身[份分]证|\b(?:why|where|how|safe|send you)\b/,
);

const asked =
  '(?:要不要|需不需要|用不用|使[唔不]使|要|需要|得|附|交|传|上传|提交|提供|带|拍|准备|用|拿|寄|hand in|attach|upload|send|submit|provide|need|want|require|use|show|bring)';

/** Whether they are asked for. */
const asksIfWanted = sieved(
  new RegExp(
    `${asked}[^，。,]{0,16}?(?:${paper}|\\b${paperInEnglish}\\b)[^，。]{0,8}?(?:[吗嘛么?？㗎]|不|没|啊|呀|呢|$)|${paper}[^，。]{0,6}?(?:(?:也|都|还)?(?:需要|要|得)[附交带传]?)(?:[吗嘛么?？㗎]|不|唔|没|$)|(?:什么|哪些|哪种|啥|咩)(?:样的?)?证件`,
  ),
);

/** They have none, or somebody else's; or ask why and where, or to send it here. */
const isElse = sieved(
  /为什么|为啥|哪里|在哪|没有|冇|丢|过期|忘|别人|他|她|家人|发给你|给你|你们?要|未成年|怎么办|不见|对不上|不符|不一样|不是|[了过咗](?:$|[，,。])|\b(?:why|where|no|lost|uploaded|attached|sent|submitted|handed|expired|don.?t have|give you|someone|his|her|can.?t)\b/,
);

/** Somebody else passes for them, or has their papers by now. */
const byOthers = sieved(
  /(?:有人|他|她|佢|对方|别人|人家|骗子|怕|被)[^，。]{0,8}(?:冒充|伪造|假冒|用我)|冒充我|(?:发|给|传|交)(?:给)?(?:了)?(?:他|她|客服|对方|人家)|\b(?:he|she|they|someone|somebody)\b.{0,12}\b(?:fak\w+|forg\w+|pretend\w*|used my|has my)\b/,
);

/** In an appeal, which papers will do is for its page to tell; false ones will not. */
export const papersAsked = toldBy([fakes, papers, asksIfWanted], (said) => {
  const { scene, guarded } = said;
  if (!isOfAppeal(said) || lengthOf(said) > most) return null;
  if (!isClean(guarded)) return null;
  const text = plainForm(guarded.asked);
  if (byOthers.test(text)) return null;
  const { no_faking, papers: which } = scene.local.phrases.follow;
  const isFake = fakes.test(text);
  const isTaken = papers.test(text) && asksIfTaken.test(text) && !notOfKind.test(text);
  const isWanted =
    isInAppeal(scene) && !guarded.offersSecret && asksIfWanted.test(text) && !isElse.test(text);
  return isFake || isTaken || isWanted ? answered(scene, isFake ? no_faking : which) : null;
});

/** Why it asks for papers at all. */
const asksWhy = sieved(
  new RegExp(
    `(?:为什么|为啥|为何|干嘛|干吗|凭什么|凭啥|怎么还|点解|做咩)[^，。?？]{0,14}?${paper}|${paper}[^，。?？]{0,8}?(?:干嘛|干吗|干什么|做什么|有什么用|有啥用|拿来干|用来干|为什么|为啥)|\\b(?:why|what (?:for|do they|does it|is it))\\b[^.?!]{0,40}\\b${paperInEnglish}\\b`,
  ),
);
/** They do not pass, or somebody else asks for them. */
const isOtherWhy = sieved(
  /不(?:通过|行|认|收|能|给|要|用)|没过|失败|客服|对方|有人|他|骗|实名|游戏|未成年|\b(?:rejected|fail\w*|refused|not|someone|he|she)\b/,
);

/** Why an appeal wants papers: to show whose the account is. */
export const whyPapers = toldBy([asksWhy], (said) => {
  const { scene, guarded } = said;
  if (lengthOf(said) > most || !isClean(guarded)) return null;
  const text = plainForm(guarded.asked);
  if (!asksWhy.test(text) || isOtherWhy.test(text)) return null;
  if (!isOfAppeal(said) && !namesAppeal.test(text)) return null;
  return answeringWord(scene, scene.local.phrases.follow.why_papers, keyboardHere(scene));
});

const others = '(?:别人|人家|陌生人|他人|路人|网友|买来)';
/** Papers that are false or a stranger's: "用假身份证". */
const falseAlone = sieved(
  new RegExp(
    [
      `^(?:[那我,， ]|可以|能|能不能|可不可以|想|如果|要是)*(?:用|拿|搞|弄|办|做|交|传|p)(?:一?[张个份])?(?:个|的)?假(?:的)?(?:身[份分]证|证件?|资料|材料|照片)`,
      `(?:p|ps|做|弄|搞|办|买|伪造|合成)(?:一?[张个份])?(?:的)?(?:假)?(?:身[份分]证|证件)(?:图|照片?)?[^，。]{0,6}?申诉`,
      `${others}(?:的)?(?:身[份分]证|证件|资料|信息|名字)[^，。]{0,6}?申诉|申诉[^，。]{0,8}?(?:用|拿|填|交)${others}(?:的)?(?:身[份分]证|证件|资料|信息|名字)`,
      `申诉[^，。]{0,8}?(?:假的?(?:身[份分]证|证|资料|材料|照片)|伪造)`,
      '\\b(?:fake|forged|photoshopped|someone else.?s|somebody else.?s|a stranger.?s) (?:id|identity|passport|papers|documents?)\\b',
    ].join('|'),
  ),
);

/** Outside of an appeal, that they would use what is false or a stranger's: a plain no. */
export const fakedAlone = toldBy([falseAlone], (said) => {
  const { scene, guarded } = said;
  if (lengthOf(said) > most || !isClean(guarded) || scene.session.course !== null) return null;
  const text = plainForm(guarded.asked);
  if (!falseAlone.test(text) || byOthers.test(text)) return null;
  return answeringWord(scene, scene.local.phrases.follow.no_faking);
});

function answered(scene: Scene, text: string): Draft {
  return shortWord(scene, text, keyboardHere(scene));
}

/** What stands beneath the article that they have read; none of its own beside their step. */
function keyboardHere(scene: Scene): Keyboard | undefined {
  const { at, topic } = scene.session;
  return at === null && topic !== null ? keyboardOf(scene, topic) : undefined;
}

function isOfAppeal({ scene: { session } }: Said): boolean {
  const { at, topic, course } = session;
  if (course !== null && at?.topic !== appeal) return false;
  return at?.topic === appeal || topic === appeal || topic?.startsWith(`${appeal}.`) === true;
}

const appeal = 'forgot_bound';
