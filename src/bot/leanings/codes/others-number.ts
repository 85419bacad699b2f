import { parentOf } from '../../../knowledge/index.js';
import { sieved } from '../../../text/index.js';
import { doAction } from '../../do-action.js';
import { plainForm } from '../../guard/index.js';
import { hereOf } from '../../here.js';
import { toAppeal, wasLost } from '../../moves/index.js';
import { openTopic } from '../../open-topic.js';
import type { Scene } from '../../scene.js';
import { toldInPassing } from '../../told-in-passing.js';
import { lengthOf, mostBare, type Said, toldBy } from '../leaning.js';
import { family, known, pronoun } from '../people-words.js';
import { isAboutOther, kindAsked } from '../questions.js';
import { alreadyBound, wasRefused } from '../refused.js';

const person = `(?:(?:以前|之前|从前|当时|那个|离职的|我|一个|的)*(?:${known}|${family}|别人|人家|老师|会计|财务|经理|领导|主管|前东家))`;
const number = '(?:手机|电话|门号|号码?|邮箱|信箱|卡)';
const account = '(?:qq|扣扣|企鹅|球球)';
const personInEnglish =
  "(?:(?:my|an?|the|our|some(?:one|body)) ?(?:\\w+[ -]){0,2}?)(?:ex(?:[- ]\\w+)?|girlfriend|boyfriend|wife|husband|mother|father|mom|mum|dad|brother|sister|uncle|aunt|cousin|friend|roommate|classmate|boss|colleague|co-?worker|employee|teacher|else)(?:['’]?s)?";

/** Their own account is bound to what is somebody else's. */
const isTheirs = sieved(
  new RegExp(
    [
      // "我QQ绑的是前任的号"
      `(?:(?<![解换改退重])绑|注册|登记)(?:定|的|了|着|过|是|时|上|用|在|当时|那时|还)*${person}[^，。]{0,3}?(?:的|个)?(?:旧|老|那个)?${number}`,
      // "手机号是以前女朋友的"
      `(?:手机|电话|门号|号码|邮箱|信箱|卡|绑的号|那个?号(?=是(?!别人)))[^，。]{0,6}?(?:(?<!不)是|属于)[^，。 ]{0,2}?${person}(?:他|她|那边|那个人|以前)?的(?!手机|旧|新)`,
      // "用舅舅的号注册的"
      `用[^，。]{0,3}?${person}[^，。]{0,3}?${number}[^，。]{0,4}?(?:注册|绑|申请|开)`,
      `\\bmy (?:\\w+ )?(?:qq|account|number|phone)\\b[^.?!]{0,20}\\b(?:bound|linked|tied|registered|attached|connected|set up)\\b[^.?!]{0,8}\\b(?:to|with|on|under|by)\\b[^.?!]{0,14}?${personInEnglish}|\\bmy (?:qq|account)\\b[^.?!]{0,20}\\b(?:to|with|on|under)\\b (?:his|her|their|someone else.?s) (?:\\w+ )?(?:number|phone|e ?mail|mailbox)`,
      `\\b(?:number|phone|sim|e ?mail|mailbox)\\b[^.?!]{0,30}\\b(?:belongs?|belonged) to ${personInEnglish}|\\b(?:number|phone|e ?mail)\\b[^.?!]{0,16}\\bmy (?:qq|account)\\b[^.?!]{0,8}\\b(?:is|was)\\b[^.?!]{0,8}?${personInEnglish}`,
    ].join('|'),
  ),
);
/** A work mailbox of who has left. */
const ofWork = sieved(
  /(?:公司|单位|企业|厂里?|学校|前东家|店里?|工作用?)的?[^，。]{0,6}?(?:邮箱|信箱|邮件|手机|号)|(?:邮箱|信箱|手机)[^，。]{0,6}(?:员工|同事|店员|会计|离职)|\b(?:work|company|office|corporate|school|employer)\b.{0,30}\b(?:mail|mailbox|e ?mail|e-mail|address)\b|\b(?:mail|mailbox|e ?mail|phone|number)\b.{0,20}\b(?:someone|somebody|a colleague|an employee|an? co-?worker)\b/,
);
const hasLeft = sieved(
  /离职|辞职|(?:公司|单位|厂子?|店)[^，。]{0,3}(?:注销|倒闭|没了|解散|关门|破产|倒了)|离开(?:了)?(?:公司|单位)|退休|毕业|不干了|被裁|(?:他|她|人|员工|店员|同事|会计)[^，。]{0,4}(?:走了|走人|不在了)|\b(?:left|quit|resigned|fired|laid off|no longer works?|graduated|retired|closed|shut down|dissolved|bankrupt)\b/,
);
/** It is not theirs no more yet. */
const isAhead = sieved(
  /下(?:个)?(?:月|周|星期|礼拜)|(?:就|快|将|准备|打算|马上|即将)要?[^，。]{0,3}(?:离|走|退|辞|毕业|收)|要(?:离职|辞职|走了|退休|毕业)|办离职|月底|年底|到时候?|(?:离职|毕业|退休)(?:以后|之后|后)?(?:会|就|邮箱会)|会被|要被|(?:周|星期|礼拜)[一二三四五六日天]|明天|后天|趁|\b(?:will|going to|soon|about to|next (?:week|month)|leaving|last day|before i|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|when i leave)\b/,
);
const unreadable = sieved(
  /收不[到了]|进不去|登不[进上了]|打不开|看不到|用不了|(?:码|验证|短信)[^，。]{0,8}?(?:到|去|给|在|寄)(?:了)?(?:公司|单位|前|旧|老|那|他|她)|没法收|不接|联系不|\b(?:code|sms|verif\w+|can.?t (?:reach|get|access|open)|no access|lost access|no longer)\b/,
);
/** Codes go where they cannot read them, or nobody gives them. */
const outOfReach = sieved(
  /(?:不肯|不愿|不给|不帮|不理|不配合|不接|不回|拒绝|不答应|联系不[上到]|找不[到着](?:人|他|她)|失联|拉黑|删了我|去世|过世|没了|走了|不在了|分手|离婚|换号|换了号|注销|停[了机用]|闹翻|不来往)|收不到|收不了|进不去|登不[进上了]|打不开|看不到|用不了|(?:码|验证|短信)[^，。]{0,8}?(?:发|寄|传|去|跑)(?:到|去|给|在)?(?:了)?(?:他|她|人家|对方|那|公司|单位|前)|没法(?:收|要|拿)|\b(?:won.?t|refus\w+|will not|can.?t (?:reach|get|access|open)|blocked|left|quit|passed away|died|unreachable|no access|lost access|not (?:help|give|answer|reply)|code|sms|verif\w+)\b/,
);
/** It is somebody else's account, or wanted behind a back. */
const isIntruding = sieved(
  new RegExp(
    `偷|瞒|趁|抢先|把(?:他|她|人家|别人)[^，。]{0,6}?(?:解|换|改|踢|删)|强制|破解|盗|黑进|绕(?:过|开)|背着|不让[^，。]{0,3}发现|(?:登|进|看|查|搞|弄|解)(?:一?下|到|了)?(?:她|他|${known}|${family})[^，。]{0,2}(?:的|个)?(?:${account}|号|聊|手机)|(?:她|他|${known}|${family})[^，。]{0,2}(?:的|个)${account}|(?:${known}|${family}|她|他)${account}|(?:她|他)不知道|聊天|\\b(?:her|his|their|ex.?s|friend.?s|wife.?s|husband.?s) (?:qq|account)\\b|\\b(?:without|secretly|behind|hack|spy|get into|log into (?:her|his))\\b`,
  ),
);
const otherThings = sieved(/微信|支付宝|抖音|银行|\b(?:wechat|alipay|bank)\b/);

/** Whoever has the number gives the code. */
const helps = sieved(
  /(?<![不没])(?:愿意|配合|同意|答应)(?!吗)|\b(?:agreed|agrees|is willing|happy to)\b/,
);

/** In few words: whoever has the number gives no code. */
const isWithheld = sieved(
  new RegExp(
    `(?:${pronoun}|${known}|${family}|人家|对方|那边)[^，。]{0,5}?(?:不肯|不愿意?|不给|不帮|不发|不告诉|拒绝|死活不|就是不|不理)[^，。]{0,6}?(?:码|验证|短信|收|念|我)|(?:${pronoun}|${known}|${family})[^，。]{0,3}?(?:不肯|不愿意?|不给|不理)(?:了|啊|呀)?$|(?:码|短信|验证)[^，。]{0,6}?(?:发|寄|到|去)(?:到|给|去|了)*(?:${pronoun}|人家|对方|${known}|${family})[^，。]{0,3}(?:那|手|邮|号|去|了|$)|\\b(?:he|she|they)\\b.{0,10}\\b(?:won.?t|will not|refus\\w+|doesn.?t want to) (?:to )?(?:give|send|tell|share|help|read|forward)\\b`,
  ),
);

const lost = 'forgot_bound';

/** The longest text, in words, that is about it alone. */
const most = 50;

/** Their own number or mailbox is at somebody else's account. */
const mineThere = sieved(
  new RegExp(
    `(?:${pronoun}|${known}|${family}|客户|徒弟|下属|别人|人家|陌生人)(?:的|个|那个)?${account}(?:上|号|上面|一直|还|当时|以前|之前|都)*(?:绑|用|挂|注册|登记)(?:定|着|了|的|过|在|是|时|还)*(?:我们?|咱们?|公司|单位|店里?|厂里?|学校|部门){1,2}(?:的|自己|名下|这边|以前|现在|这个|那个|旧|老|工作用?)*(?:手机|号码?(?!主)|电话|门号|卡|邮箱)|(?:${known}|客户|徒弟|下属|前?员工)[^，。]{0,6}?(?:离职|辞职|走|离开|不干|退租|分手|被裁)了?[,， ]*(?:但是?|可是?|不过|之后|以后|后)?(?:他|她)?(?:的)?${account}(?:号|上|还)*(?:绑|用|挂)(?:定|着|了|的|过|在|是|还)*(?:我们?|公司|单位|店里?|厂里?){1,2}(?:的|名下)*(?:手机|号码?(?!主)|电话|门号|卡)|\\b(?:his|her|their|(?:an? |my |our )?(?:\\w+ )?(?:ex|colleague|co-?worker|employee|friend|roommate|classmate|staff)(?: member)?.?s) (?:qq|account)\\b[^.?!]{0,16}\\b(?:bound|linked|tied|attached|registered|uses?|using)\\b[^.?!]{0,8}\\b(?:my|our|the company.?s|company|work) (?:\\w+ )?(?:number|phone|sim|e ?mail)\\b|(?:${pronoun}|${known}|${family}|别人|人家|陌生人)[^，。 ]{0,4}?(?:的|个|那个)?${account}[^，。]{0,4}?(?:绑|用|挂|注册)[^，。]{0,4}?我(?:的|自己的|以前的|现在的)*(?:手机|号码|电话|邮箱)|我的(?:手机号?码?|号码|电话|邮箱)[^，。]{0,4}?(?:绑|挂)(?:在|着|到|了)[^，。]{0,3}?(?:${pronoun}|${known}|${family}|别人|人家)[^，。 ]{0,4}?${account}`,
  ),
);

/** The account is to be theirs, or what is in it. */
const takesOver = sieved(
  /[换改绑]成(?:我|公司|单位|店)|登[录陆入进上他她]|密码|聊天|客户(?:全|都|资料|在里)|接管|\b(?:take over|log in|sign in|get into|password|chats?)\b/,
);

/** Their own account, and the codes go to what is somebody else's: the way of who has the number no more. */
export const othersNumber = toldBy([mineThere, isWithheld, ofWork, isTheirs], (said) => {
  const { scene, guarded, understanding } = said;
  if (isAboutOther(said) || lengthOf(said) > most || scene.session.course !== null) return null;
  if (guarded.threats.some(({ kind }) => kind !== 'code-request')) return null;
  const text = plainForm(guarded.asked);
  if (mineThere.test(text) && !otherThings.test(text))
    return openTopic(scene, takesOver.test(text) ? 'refusal.others_account' : alreadyBound);
  if (isAtHand(said, text))
    return openTopic(toldInPassing(scene, guarded.asked), 'caution_verification.which_channel');
  if (!isOutOfReach(said, text)) return null;
  if (isIntruding.test(text) || otherThings.test(text)) return null;
  if (wasLost(scene)) return toAppeal(scene);
  const { loggedIn } = understanding.entities;
  return loggedIn === undefined
    ? openTopic(scene, lost)
    : doAction(scene, { kind: 'fork', topic: lost, yes: loggedIn });
});

/** At a step of their own guide, that the code goes to a relative, who is there to be asked: which ways there are. */
function isAtHand({ scene }: Said, text: string): boolean {
  const here = hereOf(scene);
  if (here.kind !== 'step' || here.place.guide.about === undefined) return false;
  if (!ofFamily.test(text) || isIntruding.test(text) || otherThings.test(text)) return false;
  return isTheirs.test(text) && verifies.test(text) && !outOfReach.test(text);
}

const ofFamily = sieved(
  new RegExp(`${family}|\\b(?:mother|father|mom|mum|dad|wife|husband|brother|sister)\\b`),
);
const verifies = sieved(/验|码(?!头)|短信|\b(?:verif\w*|codes?|sms)\b/);

function isOutOfReach(said: Said, text: string): boolean {
  const { scene, understanding } = said;
  const intent = intentOf(said);
  // The guide is asked for in any case.
  if (parentOf(intent) === lost || (intent === lost && !wasLost(scene))) return false;
  if (lengthOf(said) <= mostBare && isWithheld.test(text) && isOfOwn(scene)) return true;
  if (isOfWork(text)) return true;
  if (!isTheirs.test(text) || helps.test(text)) return false;
  const kind = kindAsked(scene, understanding);
  if (kind === 'article' && !intent.startsWith('caution_verification')) return false;
  // What is clear without it is answered.
  const isUnclear = kind === undefined || kind === 'refusal' || kind === 'choice';
  return isUnclear || outOfReach.test(text);
}

/** Whether it was a company's, and they cannot read it any more. */
function isOfWork(text: string): boolean {
  return ofWork.test(text) && hasLeft.test(text) && !isAhead.test(text) && unreadable.test(text);
}

function intentOf({ understanding }: Said): string {
  return understanding.kind === 'understood' ? understanding.intent : '';
}

/** Whether the talk is about what their own account is bound to. */
function isOfOwn(scene: Scene): boolean {
  if (wasRefused(scene)) return false;
  const { topic, at } = scene.session;
  const about = at?.topic ?? topic ?? '';
  return owns.has(about) || (parentOf(about) !== undefined && owns.has(parentOf(about) as string));
}

const owns = new Set(['unbind_phone', 'unbind_email', lost]);
