import type { Stage } from '../../../knowledge/index.js';
import { sieved } from '../../../text/index.js';
import { above } from '../../above.js';
import { answerCard } from '../../cards/answer-cards.js';
import { courseArticle, stageAfter } from '../../course.js';
import { plainForm } from '../../guard/index.js';
import { toStep } from '../../guide-moves.js';
import { hereOf, isAside, isInAppeal } from '../../here.js';
import { toAppeal } from '../../moves/index.js';
import { onward } from '../../onward.js';
import type { Draft, Scene } from '../../scene.js';
import { shortWord } from '../../short-word.js';
import { deniesIt } from '../denies-it.js';
import { type Leaning, lengthOf, type Said } from '../leaning.js';
import { family, known } from '../people-words.js';

/** What happened may be told at some length. */
const mostTold = 30;

const thief =
  '(?:他|她|对方|别人|人家|那边|那个?人|小偷|骗子|贼|盗号的?人?|黑客|坏人|佢|(?:刚|新|后来|他们?)(?:换|改|绑)(?:上去?|成)?的?)';

/** A code goes to whoever has the account. */
const goesToThief = sieved(
  new RegExp(
    `(?:码|短信|验证)[^。?？]{0,12}?(?:发|寄|传|去|跑|送)(?:到|给|去|往|在|送)*(?:了|的)?(?:那个|这个)?${thief}|(?:发|寄|传|送|验证)(?:到|给|去|往|的是?|在)+(?:了)?(?:那个|这个)?${thief}[^，。]{0,3}?(?:手机|号|邮箱|电话|那)|${thief}[^，。]{0,4}?(?:手机|号码?|邮箱|那边?|那里?)(?:才|在|能|都)*(?:收|接)[^，。没不]{0,3}?(?:码|短信|验证)|\\b(?:codes?|sms|otp|verif\\w+|texts?)\\b[^?]{0,24}\\b(?:to|on|at|by)\\b (?:the |that |a )?(?:thie(?:f|ves)|hackers?|scammers?|his|her|him|their|them|new|other|strange|unknown)\\b`,
  ),
);

/** How they get it back. */
const asksBack = sieved(
  /^(?:那么?|我|现在|这|该|要|还能|能不能|可以|能|,|，| )*(?:怎么|怎样|如何|咋|点样?)(?:样|才|可以|去|能|把)*(?:号|账号|qq|它)?(?:拿|要|找|弄|抢|夺|搞|追|攞)(?:得)?(?:回|返)(?:来|我的号|号|账号|qq)*[啊呀呢嘛?？。! ]*$|^(?:那|我|现在|这|还|,|，| )*(?:能|可以|能不能|可不可以|有没有办法)(?:拿|要|找|弄|抢|追)(?:得)?回(?:来|号)*[吗么啊呀嘛?？。! ]*$|^(?:so |ok |and |but |then )*(?:how (?:do|can|will) i|can i|will i|is there a way to) (?:ever )?(?:get|take|recover|restore) (?:it|my (?:account|qq)|the account|everything)(?: back)?(?: again| now)?[?.! ]*$/,
);

const others = '(?:他|她|它|别人|对方|人家|陌生人?|骗子|小偷|那人|黑客|不[认识知]得?的?)';

/** The thief has bound what is theirs. */
const boundTheirs =
  /(?:他|她|对方|人家|骗子|小偷|那人|黑客)(?:已经|还|又|都|就)*(?:绑|换|改|加)(?:定|上|成|了|过|到)*(?:的)?(?:他|她|自己|新|别)的?[^，。?？]{0,3}(?:手机|号|邮箱|信箱|电话)/;

/** What is told by words, beside whether they can log in; the first that fits. */
const tellings: readonly (readonly [stage: Stage, words: RegExp])[] = [
  [
    'others',
    /借钱|要钱|骗.{0,4}(?:钱|朋友|好友|同学|家人|亲)|(?:朋友|好友|同学|亲戚|家人|别人).{0,6}(?:被骗|上当|怎么办|咋办|咋整)|(?:告诉|通知|跟|和|提醒)[^，。]{0,6}(?:朋友|好友|同学|家人|亲戚|大家|群里)[^，。]{0,4}(?:了|过|说)|\bfriends\b|\bcontacts\b/,
  ],
  [
    'logged_in',
    /(?:密码|口令)[^，。 ]{0,3}(?:没(?:有)?(?:变|动|改|被)|还是(?:我|原)|还(?:能用|对))/,
  ],
  [
    'locked_out',
    new RegExp(
      `${others}[^，。]{0,6}(?:把|将|给)?[^，。]{0,3}密码[^，。]{0,3}(?:改|换)|(?:密码|口令)[^，。]{0,4}(?:被|给|让|叫)[^，。]{0,4}(?:改|换)|${others}[^，。]{0,4}(?:改|换)(?:了|掉)[^，。]{0,3}密码|(?:密码|口令)(?:也|都|已经|一直|提示|显示)*(?:不对|错误|登不)|\\b(?:he|she|they|someone|somebody|the (?:thief|hacker|guy)) (?:has |have |also |already )*(?:changed|reset) (?:my |the )?password|password (?:was|got|has been) (?:changed|reset) by`,
    ),
  ],
  [
    'secured',
    /(?<!被|他|她|给|人)(?:密码|口令)(?!.{0,3}(?:被|他|给)).{0,6}(?:改|换)(?:好|完|掉|过|成)?(?:了|啦|喇|咗)|^(?:已经|刚|我|现在|都|也|就)*(?:改|换|重设|重置)(?:好|完|掉|过)?(?:了|咗)?(?:个)?(?:新)?(?:密码|口令)(?:了|啦|喇|$)|^(?:已经|刚|我|都|嗯|好)*(?:改|换)(?:好|完)?(?:密码)?(?:了|啦)$|\b(?:changed|reset) (?:my |the )?password|password(?: is| has been)? changed$|^(?:ok |yes |i.?ve |i |have |just |already )*changed (?:it|that)(?: now| already)?[.! ]*$/,
  ],
  [
    'locked_out',
    /(?:被|给)(?:他|人|对方)?(?:挤|顶|踢)|(?:挤|顶|踢)(?:了)?(?:下来|下线|出来|掉)|换不(?:回|了|成)|改不(?:回|了|成)|解不(?:了|掉|下)|拿不回|(?:验证|码).{0,6}(?:过不|发到?(?:了)?(?:他|对方|别人|那边))|(?:要|用|发|收|得|只)(?:给|到|码到|往)?(?:他|她|对方|别人|盗号的?人?|那边|那个?人)[^，。]{0,6}(?:验证码|的码|短信|收码|邮箱|手机)|发码到(?:他|她|对方|那)|can.?t (?:change|get) (?:it|them) back|\b(?:code|sms)\b.{0,20}\b(?:his|him|their|them)\b/,
  ],
  [
    'taken',
    new RegExp(
      `${boundTheirs.source}|(?:把|将)?(?:${others}|盗号的?人?)的?(?:手机号?码?|号码|邮箱|信箱)[^，。]{0,4}(?:解|换|去|删|弄|拿)|(?:换|改)(?:成|回)我(?:的|自己)|还?是(?:${others}|盗号的?人?)的(?:$|[，。])|是(?:${others}|盗号的?人?)(?:的|以前的?|自己的?)(?:旧|老|新)?(?:手机|号|卡|邮箱)|(?:换|改|变|绑|设)(?:成|到|给|上)(?:了)?(?:一?个)?(?:${others}|盗号的?人?)|不是我(?:的|自己)|(?:都|也|全|已经|早)?被(?:${others})?(?:换|改|动)|(?:都|也|全)(?:变|改|换)了|\\b(?:not mine|isn.?t mine|aren.?t mine|changed to (?:his|theirs|someone)|was replaced|were replaced|his number|(?:they|he|she|someone|somebody|the thief|the hacker) (?:has |have |also |already |just )*(?:changed|replaced|swapped|removed) (?:the|my)(?! password))`,
    ),
  ],
  [
    'untouched',
    /(?:都|还)?(?:还是|是)我(?:的|自己)|(?<!密码[^，。 ]{0,4})没(?:有)?(?:变|动|被换|被改|人动)|(?:都|还)(?:还)?在(?:的|呢|$|[，。 ])|\b(?:still mine|nothing changed|both mine|unchanged)\b/,
  ],
];

/** Told with the theft, what is changed as well is the thief's doing: "密码也改了". */
const changedAsWell = sieved(
  /^(?:而且|还有|他|她|对方|连|我的?|qq|,|，| )*(?:密码|口令)(?:也|都)(?:已经|全|一起|跟着)?(?:被|给)?(?:改|换)(?:掉|成别的)?(?:了|啦|喇|咗)[。.!！~ ]*$|^(?:and |also )*(?:my |the )?password (?:too|as well|also|was changed|got changed|is changed)(?: too| as well)?[.! ]*$/,
);

/** Nothing of it was ever bound. */
const boundNone = sieved(
  /^(?:可是|但是?|我的?|qq|号|它|,|，| )*(?:也|都|又|从来|压根|根本|本来就)*没(?:有)?绑(?:定|过)*(?:手机号?|邮箱|号码)[啊呀的呢。.! ]*$|^(?:but )?i (?:never|didn.?t|have ?n.?t) (?:bind|bound|link|linked) (?:a |any |my )?(?:phone|number|e ?mail|mailbox)[.! ]*$/,
);

/** Whether a new password is all that it takes. */
const asksEnough = sieved(
  /^(?:那|所以|是不是|只要|光|就|,|，| )*(?:改|换)(?:了|完|掉|好|个|过)*(?:新)?(?:的)?密码(?:之后|以后|后|了)?(?:是不是)?(?:就|便|应该|算|不)*(?:行|够|好|可以|没事|安全|搞定|ok|得)(?:了)?(?:吗|么|嘛|吧|不|是吗|对吗)?[?？。 ]*$|\bis (?:changing (?:my |the )?password|a new password) enough\b/,
);

/** "我还能上": said of the account, and shorter than elsewhere. */
const canGetOn = sieved(
  /(?<!不)(?:能|可以)上(?:去|号|得去|qq)?(?=$|[的呢啊呀了,，。 ])|上得(?:了|去|到)/,
);

/** Asked whether they can still log in, that they can, or cannot; asked whether it was replaced, that it was not. */
const can = sieved(
  /^(?:[啊哦那,， ]|我|还|应该|目前|现在|好像|暂时)*(?:[嗯恩]+|能|可以|能够|得|是|对|有|上得|进得|yes|yep|yeah|yup|i can|can|still can)(?:登|上|进)?[的呀啊呢了吧啦,，。.!！~ ]*$/,
);
const cannot = sieved(
  /^(?:[啊哦那唉哎,， ]|我|已经|完全|根本|都|现在|好像|就是)*(?:不能|不行|不可以|不得|唔得|唔可以|唔能|没有?|冇|上不去?了?|进不去?了?|no|nope|nah|i can.?t|can.?t|i cannot|cannot)(?:登|上|进)?[的呀啊呢了吧啦,，。.!！~ ]*$/,
);

/** What was replaced is theirs again. */
const putBack = sieved(
  /(?<!没|不|换不|拿不|改不)(?:换|改|拿|绑|弄)回(?:来|去|我的|自己的)*了|\b(?:got|put|changed) (?:it|them|my \w+) back\b/,
);

/** Whether the password is to be changed, or they set about it. */
const ofPassword = sieved(
  /(?:要不要|要|需要|需不需要|该|应该|可以|现在|马上|先|那就?|我|去|赶紧|是不是)+改(?:一?下|个|掉)?(?:我的)?密码(?:吗|么|嘛|吧|行不行|行吗|好吗|有用吗|是不是|对吗)?[啊呀呢?？。 ]*$|\bshould i change (?:my |the )?password\b/,
);

/** Whether all is well now. */
const asksSafe = sieved(
  /(?:没事|安全|稳妥|放心)(?:了|咗)?(?:吧|吗|么|嘛|没)|会不会(?:有事|出事|有危险|有风险|出问题|被盗|怎么?样|很?严重)|(?:有事|要紧|严重|危险)[吗么嘛没]|\bam i (?:safe|ok|good|fine)\b|\bis (?:it|my account|everything) (?:safe|ok|fine)\b/,
);

/** On, with nothing new told: it is done, or what then? */
const goesOn = sieved(
  /^(?:是|原来是|他是|那是|发现是)?个?(?:假的?客服|骗子|假的|冒充的)[啊呀了,，。.!！ ]*$|^(?:[好嗯哦噢行那]|ok|已经|都|我|[\s,，.。])*(?:(?:弄|做|看|办|搞)?(?:好|完|过)了|搞定|看了|(?:然后|接着|接下来|下面|下一步|之后).{0,6})$|^(?:ok |all )?done$|^(?:那|所以|现在|这样)*我?(?:的)?(?:号|账号|qq)[^，。]{0,4}(?:安全|保得住|危险)[^，。]{0,4}$|^(?:so )?(?:is|are) (?:my |the )?(?:account|qq|i|it)\b.{0,6}(?:safe|ok|okay|in danger)\b.{0,8}$|^(?:那|我|现在|这|该|可|可以|要|啊|,|，| )*(?:怎么办|怎么弄|咋办|咋整|咋弄|(?:跟住)?点[办算做搞]|如何是好)[啊呀呢好才嘛]*(?:[，, !！]*(?:急|慌|怕|愁|救命|好急|吓)[^，。?？]{0,4})?[?？!！。.]*$|\b(?:then what|what next|now what|what now|what (?:should|do|can) i do)\b/,
);

const asksMore = sieved(
  /还(?:有|要|得|该|需要).{0,6}(?:啥|什么|哪些|别的|弄|做|办|注意)|\bwhat else\b|\banything else\b/,
);

const asksFirst = sieved(
  /(?:先|首先|第一[步件]?|最急|最要紧).{0,4}(?:干|做|弄|办|要|该|是)|\bwhat (?:do i do |to do |comes )?first\b/,
);

/** What it means that a message told them. */
const wonders = sieved(
  /^(?:这|那|到底|啊)*(?:是)?(?:怎么回事|什么情况|啥情况|咋回事|什么意思|啥意思)|是不是(?:骗子|诈骗|真的|被盗|有人)|\bwhat.?s (?:going on|happening|this)\b|\b(?:is|was) (?:it|this|that) (?:a scam|real|fake)\b/,
);

/** It is no thief's: they had it themselves, before. */
const ownBefore = sieved(
  new RegExp(
    `(?:是|就是|系|原来是)(?:我|俺|自己)(?!${known}|${family})(?:自己|的|本人)?[^，。,不没他她]{0,6}?(?:以前|之前|原来|从前|旧|老|大学|中学|高中|上学|读书|当年|前几年|早年|换掉|用过)[^，。,]{0,6}?(?:号|卡|手机|电话|邮箱|信箱|的)|\\b(?:it.?s|that.?s|it is|that is|it was) (?:just )?(?:my|mine from) (?:own )?(?:old|previous|former|college|university|school)\\b`,
  ),
);

const asksHow = sieved(/怎么|怎样|咋|如何|步骤|\bhow (?:do|can|to)\b/);

/** After something happened to an account: what they tell next leads to what is to be done next. */
export const courseTold: Leaning = (said) => {
  const { scene, guarded } = said;
  const { course } = scene.session;
  const article = course && courseArticle(scene, course.topic);
  if (!course || !article || lengthOf(said) > mostTold || guarded.threats.length > 0) return null;
  if (asksForGuide(said) || ownBefore.test(plainForm(guarded.asked))) return null;
  const { follow } = scene.local.phrases;
  const isBackWanted = asksBack.test(plainForm(guarded.asked));
  if (isBackWanted && isInAppeal(scene)) return shortWord(scene, follow.appeal_not_sure);
  const told = stageTold(said, course.stage, (one) => stageAfter(article, one));
  const isPutBack = putBack.test(plainForm(guarded.asked));
  const stage = isPutBack ? 'others' : inTheLightOf(scene, told);
  const lead = stage === undefined ? undefined : article.leads?.[stage];
  if (stage === undefined || !lead) return null;
  const isTaken = !isPutBack && (course.isTaken || told === 'taken');
  const after = { topic: course.topic, stage, isTaken };
  const next = { ...scene, session: { ...scene.session, course: after } };
  const isSaid = stage === course.stage && isInAppeal(scene);
  if (lead.appeals && isSaid) return onward(scene, guarded);
  if (lead.appeals) return inAppeal(next, lead.text);
  const draft = shortWord(
    next,
    lead.text,
    answerCard(scene.local, article, scene.session.at).keyboard,
  );
  return { ...draft, outcome: { ...draft.outcome, decision: 'answer', topics: [course.topic] } };
};

/** What was told before is not forgotten: one binding may be theirs still, and another one not. */
function inTheLightOf(scene: Scene, told: Stage | undefined): Stage | undefined {
  const { course } = scene.session;
  const isOut = isInAppeal(scene) || course?.stage === 'locked_out';
  if (told === 'taken') return isOut ? 'taken_and_out' : told;
  if (told !== 'untouched') return told;
  if (course?.isTaken) return 'partly_taken';
  if (isOut) return 'untouched_and_out';
  // How they stand otherwise is not known yet.
  return course?.stage === null ? 'start' : told;
}

function stageTold(
  { scene, guarded, understanding }: Said,
  before: Stage | null,
  after: (stage: Stage | null) => Stage | undefined,
): Stage | undefined {
  const text = plainForm(guarded.asked);
  const told = tellings.find(([, words]) => words.test(text))?.[0];
  const { loggedIn } = understanding.entities;
  if (asksBack.test(text)) return backFrom(before);
  // What the code goes to is the thief's, so the binding is.
  if (goesToThief.test(text)) return isInAppeal(scene) ? 'taken' : 'locked_out';
  if (loggedIn === false) return 'locked_out';
  if (boundNone.test(text)) return before ?? 'start';
  if (before === null && changedAsWell.test(text)) return 'locked_out';
  if (asksEnough.test(text) && !isInAppeal(scene)) return 'secured';
  if (told !== undefined) return told;
  if (loggedIn === true || canGetOn.test(text)) return 'logged_in';
  if (ofPassword.test(text) && !isInAppeal(scene)) return 'logged_in';
  if (asksSafe.test(text)) return after(before) ?? (before === 'others' ? undefined : 'others');
  if (asksFirst.test(text)) return 'start';
  if (before === 'start' && can.test(text)) return 'logged_in';
  if (before === 'start' && cannot.test(text)) return 'locked_out';
  if (before === 'secured' && cannot.test(text)) return 'untouched';
  if (before === null && (deniesIt(text) || wonders.test(text))) return 'start';
  const isBeside = (hereOf(scene).kind !== 'step' || isAside(scene)) && goesOn.test(text);
  return isBeside || asksMore.test(text) ? after(before) : undefined;
}

/** What gets it back, from where they are: who has found a binding taken, or is out, appeals. */
function backFrom(before: Stage | null): Stage {
  if (before === null) return 'start';
  return outOrTaken.has(before) ? 'locked_out' : 'taken';
}

const outOrTaken: ReadonlySet<Stage> = new Set(['locked_out', 'taken', 'taken_and_out']);

/** "I can log in. How do I change the number?" asks for a guide, and for no more. */
function asksForGuide({ scene, guarded, understanding }: Said): boolean {
  const { kind, entities } = understanding;
  const topic = kind === 'understood' ? scene.local.topics.get(understanding.intent) : undefined;
  const isHow = entities.act !== undefined && asksHow.test(plainForm(guarded.asked));
  return topic?.kind === 'guide' && isHow;
}

/** Into the appeal, or on with it. */
function inAppeal(scene: Scene, text: string): Draft | null {
  const here = hereOf(scene);
  if (isInAppeal(scene) && here.kind === 'step')
    return above(text, toStep(scene, here.place, false));
  const draft = toAppeal(scene);
  return draft && above(text, draft);
}
